package org.muster.core.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;

class RouteTableTest {

    private final RouteTable table = new RouteTable();

    @Test
    void aNamedAddressComesBeforeAnOpenOne() {
        table.hold(List.of(route("/courses/{slug}", "course"), route("/courses/new", "draft")));

        assertThat(found("/courses/new")).isEqualTo("draft");
        assertThat(found("/courses/act-awareness")).isEqualTo("course");
    }

    @Test
    void theOpenPartsAreHandedOn() {
        table.hold(List.of(route("/verify/{code}", "verify")));

        assertThat(table.find("/verify/7KQ4").orElseThrow().open()).isEqualTo(Map.of("code", "7KQ4"));
    }

    @Test
    void anAddressThatNobodyNamesIsNotThere() {
        table.hold(List.of(route("/", "front")));

        assertThat(table.find("/library")).isEmpty();
    }

    private String found(String address) {
        return table.find(address).orElseThrow().route().view();
    }

    private static Route route(String path, String view) {
        return new Route(path, view, Access.PUBLIC);
    }
}
