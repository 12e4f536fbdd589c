package org.muster.core.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.Role;

class AccessMatrixTest {

    private final AccessMatrix matrix = new AccessMatrix(List.of(new PeopleActs()));

    /** Whoever changes who may do what changes this table, and is seen doing so. */
    @Test
    void whoMayDoWhatWithPeople() {
        assertThat(table()).isEqualTo("""
                people.add-member           EMPLOYER_MANAGER ADMINISTRATOR
                people.change-member        EMPLOYER_MANAGER ADMINISTRATOR
                people.enter-person         ADMINISTRATOR
                people.erase-person         ADMINISTRATOR
                people.export-person        ADMINISTRATOR
                people.give-access          ADMINISTRATOR
                people.grant-role           ADMINISTRATOR
                people.import-members       EMPLOYER_MANAGER ADMINISTRATOR
                people.invite-person        EMPLOYER_MANAGER ADMINISTRATOR
                people.keep-own-account     LEARNER
                people.open-organisation    ADMINISTRATOR
                people.suspend-person       ADMINISTRATOR
                people.view-members         EMPLOYER_MANAGER ADMINISTRATOR AUDITOR
                people.view-organisations   ADMINISTRATOR AUDITOR
                people.view-people          ADMINISTRATOR AUDITOR
                """);
    }

    @Test
    void everyActHasARow() {
        assertThat(matrix.rows()).containsOnlyKeys(PeopleAct.values());
    }

    @Test
    void anActWithoutARowMayBeDoneByNobody() {
        AccessMatrix empty = new AccessMatrix(List.of());

        assertThat(empty.allows(PeopleAct.VIEW_PEOPLE, EnumSet.allOf(Role.class)))
                .isFalse();
    }

    @Test
    void twoRowsForOneActAreAMistake() {
        assertThatThrownBy(() -> new AccessMatrix(List.of(new PeopleActs(), new PeopleActs())))
                .isInstanceOf(IllegalStateException.class);
    }

    private String table() {
        return matrix.rows().entrySet().stream()
                .map(row -> "%-28s%s%n".formatted(row.getKey().key(), inOrder(row.getValue())))
                .collect(Collectors.joining());
    }

    private static String inOrder(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Role::name)
                .collect(Collectors.joining(" "));
    }
}
