package org.muster.alerts.approval;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.PersonId;

class TwoPersonRuleTest {

    private final PersonId author = new PersonId(Ids.next());

    @Test
    void nobodyApprovesTheirOwn() {
        assertThatThrownBy(() -> TwoPersonRule.check(author, new PersonId(author.value())))
                .hasMessage("alerts.rule.two-persons");
    }

    @Test
    void somebodyElseDoes() {
        assertThatCode(() -> TwoPersonRule.check(author, new PersonId(Ids.next())))
                .doesNotThrowAnyException();
    }
}
