package org.muster.core.web.routing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

/** All routes of all modules. */
@ApplicationScoped
public class RouteTable {

    @Inject
    @Any
    Instance<Routes> modules;

    private List<Route> routes = List.of();

    @PostConstruct
    void gather() {
        hold(modules.stream().flatMap(module -> module.routes().stream()).toList());
    }

    void hold(List<Route> all) {
        routes = all.stream()
                .sorted(Comparator.comparingLong(route -> new PathPattern(route.path()).openness()))
                .toList();
    }

    public List<Route> all() {
        return routes;
    }

    Optional<Match> find(String address) {
        return routes.stream()
                .flatMap(route ->
                        new PathPattern(route.path()).match(address).map(open -> new Match(route, open)).stream())
                .findFirst();
    }

    /** A route and the open parts of the address that led to it. */
    record Match(Route route, Map<String, String> open) {}
}
