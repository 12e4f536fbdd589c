package org.muster.core.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.records.document.DocumentRefused.Reason;
import org.muster.core.records.statement.Edition;

class ConditionTest {

    private static final Content CONTENT = new Content("text/plain", new byte[] {'a', 'b', 'c'});
    private static final Document DOCUMENT = new Document(CONTENT, "abc", Instant.EPOCH);

    @ParameterizedTest(name = "If-Match {0}, If-None-Match {1}, there is one: {2}")
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "-, -, true, true",
                "-, -, false, true",
                "\"abc\", -, true, true",
                "\"other\", -, true, false",
                "`\"other\", \"abc\"`, -, true, true",
                "W/\"abc\", -, true, false",
                "abc, -, true, false",
                "*, -, true, true",
                "*, -, false, false",
                "\"abc\", -, false, false",
                "-, *, false, true",
                "-, *, true, false",
                "-, \"abc\", true, false",
                "-, W/\"abc\", true, false",
                "-, \"other\", true, true",
                "\"abc\", *, true, false",
            })
    void aConditionHoldsAsHttpSays(
            @Nullable String ifMatch, @Nullable String ifNoneMatch, boolean isThere, boolean holds) {
        Condition condition = new Condition(Optional.ofNullable(ifMatch), Optional.ofNullable(ifNoneMatch));
        Throwable refused =
                catchThrowable(() -> condition.mustHold(isThere ? Optional.of(DOCUMENT) : Optional.empty()));
        assertThat(reason(refused)).isEqualTo(holds ? Optional.empty() : Optional.of(Reason.CHANGED));
    }

    @ParameterizedTest(name = "{0} in edition {1}, there is one: {2}")
    @CsvSource({
        "STATE, ONE, true, none",
        "STATE, ONE, false, none",
        "STATE, TWO, true, UNSEEN",
        "STATE, TWO, false, none",
        "AGENT_PROFILE, ONE, true, UNSEEN",
        "AGENT_PROFILE, ONE, false, WRONG",
        "ACTIVITY_PROFILE, TWO, true, UNSEEN",
        "ACTIVITY_PROFILE, TWO, false, WRONG",
    })
    void nobodyReplacesWhatTheyHaveNotSeen(DocumentKind kind, Edition edition, boolean isThere, String reason) {
        Condition missing = new Condition(Optional.empty(), Optional.empty());
        Throwable refused =
                catchThrowable(() -> NobodyReplacesWhatTheyHaveNotSeen.check(kind, edition, missing, isThere));
        assertThat(reason(refused).map(Reason::name).orElse("none")).isEqualTo(reason);

        Condition made = new Condition(Optional.of("*"), Optional.empty());
        assertThat(catchThrowable(() -> NobodyReplacesWhatTheyHaveNotSeen.check(kind, edition, made, isThere)))
                .isNull();
    }

    private static Optional<Reason> reason(@Nullable Throwable refused) {
        return Optional.ofNullable(refused).map(each -> ((DocumentRefused) each).reason());
    }
}
