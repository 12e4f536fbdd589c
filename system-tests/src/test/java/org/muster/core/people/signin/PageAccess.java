package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.people.access.AccessMatrix;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.routing.RouteTable;

/** Every page address that is declared, with who may open it. */
@ApplicationScoped
class PageAccess {

    @Inject
    RouteTable routes;

    @Inject
    AccessMatrix matrix;

    @Inject
    Belongings belongings;

    /** A route and one way to fill its open part. */
    record Page(Route route, OpenAddress address) {

        Access access() {
            return route.access();
        }

        /** Who may open it, in a word. */
        String openFor() {
            String act = Optional.ofNullable(access().act())
                    .map(known -> known.key())
                    .orElse("anyone signed in");
            return access().open() ? "anyone" : act;
        }
    }

    Stream<Page> pages() {
        return routes.all().stream()
                .sorted(Comparator.comparing(Route::path))
                .flatMap(route -> belongings.addressesOf(route.path()).map(address -> new Page(route, address)));
    }

    /** Whoever is not signed in lacks no act: they are led to the sign-in. */
    boolean lacksTheAct(Visitor visitor, Page page) {
        Access access = page.access();
        return visitor.role().isPresent()
                && access.act() != null
                && !matrix.allows(
                        access.act(), List.of(Role.LEARNER, visitor.role().get()));
    }

    static String names(List<Visitor> visitors) {
        return visitors.stream().map(Visitor::name).collect(Collectors.joining(","));
    }
}
