package org.muster.core.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;

class RoleGrantTest {

    private static final OrganisationId SOMEWHERE = new OrganisationId(UUID.randomUUID());
    private static final PersonId ANN = new PersonId(UUID.randomUUID());
    private static final PersonId BEN = new PersonId(UUID.randomUUID());

    @Test
    void anEmployerManagerManagesOneOrganisation() {
        assertThatThrownBy(() -> RoleGrant.everywhere(Role.EMPLOYER_MANAGER)).isInstanceOf(RuleBroken.class);
        assertThat(RoleGrant.within(Role.EMPLOYER_MANAGER, SOMEWHERE).organisation())
                .contains(SOMEWHERE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMPLOYER_MANAGER")
    void everyOtherRoleIsForNoOrganisation(Role role) {
        assertThatThrownBy(() -> RoleGrant.within(role, SOMEWHERE)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleButLearnerIsPrivileged(Role role) {
        assertThat(role.isPrivileged()).isEqualTo(role != Role.LEARNER);
    }

    @Test
    void theLastAdministratorStays() {
        assertThatThrownBy(() -> AnAdministratorMustRemain.check(ANN, List.of(ANN)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.role.last-administrator");
    }

    @Test
    void oneOfTwoAdministratorsMayGoAndSoMayWhoeverIsNone() {
        AnAdministratorMustRemain.check(ANN, List.of(ANN, BEN));
        AnAdministratorMustRemain.check(ANN, List.of(BEN));
    }
}
