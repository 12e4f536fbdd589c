package org.muster.core.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class PersonTest {

    private final Person person = new Person(Instant.EPOCH);

    @Test
    void aPersonBeginsActiveAndCanBeSuspendedOnce() {
        person.suspend();

        assertThatThrownBy(person::suspend).isInstanceOf(RuleBroken.class).hasMessage("people.person.not-active");
    }

    @Test
    void onlyASuspendedPersonIsReactivated() {
        assertThatThrownBy(person::reactivate).isInstanceOf(RuleBroken.class).hasMessage("people.person.not-suspended");

        person.suspend();

        assertThatCode(person::reactivate).doesNotThrowAnyException();
    }

    @Test
    void whoeverIsInvitedIsActiveOnceTheyAnswer() {
        Person invited = Person.invited(Instant.EPOCH);
        assertThat(invited.isInvited()).isTrue();

        invited.accept();

        assertThat(invited.isInvited()).isFalse();
        assertThatThrownBy(invited::reactivate).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAnswerLetsNobodyInWhoIsKeptOut() {
        person.suspend();

        person.accept();

        assertThatCode(person::reactivate).doesNotThrowAnyException();
    }

    @Test
    void everyPersonHasAnIdOfTheirOwn() {
        assertThat(person.id()).isNotEqualTo(new Person(Instant.EPOCH).id());
    }
}
