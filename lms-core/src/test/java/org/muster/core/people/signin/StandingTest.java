package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.core.people.access.Grants;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Zone;

class StandingTest {

    private static final Grants TRAINER = new Grants(List.of(RoleGrant.everywhere(Role.TRAINER)));

    @Test
    void aLearnerNeedsNoSecondStep() {
        assertThat(standing(Grants.NONE, false, false).owesSecondStep(false)).isFalse();
    }

    @Test
    void aPrivilegedPersonOwesOneOutsideTheDemonstration() {
        assertThat(standing(TRAINER, false, false).owesSecondStep(false)).isTrue();
        assertThat(standing(TRAINER, false, false).owesSecondStep(true)).isFalse();
    }

    @Test
    void whoeverHasOneOwesItEverywhere() {
        assertThat(standing(Grants.NONE, true, false).owesSecondStep(false)).isTrue();
        assertThat(standing(TRAINER, true, false).owesSecondStep(true)).isTrue();
    }

    @Test
    void onceTakenNothingIsOwed() {
        assertThat(standing(TRAINER, true, true).owesSecondStep(false)).isFalse();
    }

    private static Standing standing(Grants grants, boolean enrolled, boolean taken) {
        return new Standing(
                new Standing.Device(UUID.randomUUID(), false, taken, Instant.EPOCH),
                new PersonId(UUID.randomUUID()),
                new Standing.Greeting("Carys Evans", "Carys", Locale.UK, Zone.LONDON),
                grants,
                enrolled);
    }
}
