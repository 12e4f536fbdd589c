package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.people.access.AccessMatrix;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.routing.RouteTable;
import org.muster.inserver.ExpectedTable;
import org.muster.inserver.InServer;

/** Every page × every role: asked over HTTP, with a real sign-in of somebody who holds that role. */
@InServer
class RouteAccessIT {

    @Inject
    RouteTable routes;

    @Inject
    AccessMatrix matrix;

    @Inject
    Cast cast;

    @Test
    void everyPageAnswersEveryRoleAsTheTableSays() {
        List<Visitor> visitors = visitors();
        String head = "page,whose,for,"
                + String.join(",", visitors.stream().map(Visitor::name).toList());
        ExpectedTable.of(RouteAccessIT.class, "page-access.csv")
                .isKeptBy(head, addresses().map(address -> line(address, visitors)));
    }

    @Test
    void aPageForWhoeverMayDoAnActIsOpenToExactlyTheRolesOfTheMatrix() {
        List<String> wrong = new ArrayList<>();
        for (Visitor visitor : visitors()) {
            addresses()
                    .filter(address -> !address.route().access().open())
                    .filter(address -> lacksTheAct(visitor, address) != (visitor.asksFor(address.path()) == 403))
                    .forEach(address -> wrong.add(visitor.name() + " " + address.path()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheSignInAndBack() {
        Visitor nobody = cast.nobody();
        assertThat(addresses().filter(address -> !address.route().access().open()))
                .isNotEmpty()
                .allMatch(address -> nobody.isLedTo(address.path(), "/login?next="));
    }

    private boolean lacksTheAct(Visitor visitor, OpenAddress address) {
        Access access = address.route().access();
        return visitor.role().isPresent()
                && access.act() != null
                && !matrix.allows(
                        access.act(), List.of(Role.LEARNER, visitor.role().get()));
    }

    private List<Visitor> visitors() {
        return Stream.concat(Stream.of(cast.nobody()), Stream.of(Role.values()).map(cast::somebody))
                .toList();
    }

    private Stream<OpenAddress> addresses() {
        return routes.all().stream()
                .sorted(Comparator.comparing(Route::path))
                .flatMap(route -> cast.addressesOf(route));
    }

    private static String line(OpenAddress address, List<Visitor> visitors) {
        Access access = address.route().access();
        String act = Optional.ofNullable(access.act()).map(known -> known.key()).orElse("anyone signed in");
        List<String> answers =
                visitors.stream().map(visitor -> visitor.answer(address.path())).toList();
        return String.join(",", address.route().path(), address.whose(), access.open() ? "anyone" : act)
                + ","
                + String.join(",", answers);
    }
}
