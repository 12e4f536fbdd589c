package org.muster.core.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;
import org.muster.core.web.api.Route;
import org.muster.core.web.routing.RouteTable;
import org.muster.inserver.ExpectedTable;
import org.muster.inserver.InServer;

/** Who may do what, as one table that is read and agreed to, not as it happens to be. */
@InServer
class RoleMatrixIT {

    @Inject
    AccessMatrix matrix;

    @Inject
    RouteTable routes;

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        String head = "act," + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(","));
        Stream<String> lines = matrix.rows().entrySet().stream()
                .map(row -> row.getKey().key() + "," + answers(row.getValue()))
                .sorted();
        ExpectedTable.of(RoleMatrixIT.class, "role-matrix.csv").isKeptBy(head, lines);
    }

    @Test
    void everyActOfARouteHasARow() {
        assertThat(routes.all().stream().map(Route::access).filter(access -> access.act() != null))
                .allMatch(access -> matrix.rows().containsKey(access.act()));
    }

    @Test
    void noActIsForgottenBesideTheOthersOfItsModule() {
        Stream<? extends Act> declared = matrix.rows().keySet().stream()
                .map(Object::getClass)
                .distinct()
                .flatMap(type -> Arrays.stream((Act[]) type.getEnumConstants()));
        assertThat(declared).allMatch(matrix.rows()::containsKey);
    }

    /** A learner is everyone who is signed in. */
    private static String answers(Set<Role> allowed) {
        return Arrays.stream(Role.values())
                .map(role -> allowed.contains(role) || allowed.contains(Role.LEARNER) ? "yes" : "no")
                .collect(Collectors.joining(","));
    }
}
