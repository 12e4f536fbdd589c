package org.muster.alerts.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aHeadlineHasNoBreak() {
        assertThat(new Words("Lock\r\nBcc: all", "", "", "a\nb").headline()).isEqualTo("Lock Bcc: all");
        assertThat(new Words("", "", "", "a\nb").nextUpdate()).isEqualTo("a b");
    }

    @Test
    void whatNoXmlMayHoldIsLeftOut() {
        assertThat(new Words("a\u0000b\u0007", "c\u001Bd", "", "")).isEqualTo(new Words("ab", "cd", "", ""));
    }

    @Test
    void eachLineIsAStep() {
        assertThat(new Words("", "", " One \r\n\r\nTwo\n", "").getList()).containsExactly("One", "Two");
    }

    @Test
    void readersOfWelshSeeEnglishWhereThereIsNoWelsh() {
        Words english = new Words("Head", "", "Do", "");
        Words welsh = new Words("Pen", "", "Gwneud", "");
        Locale cymraeg = Locale.forLanguageTag("cy");
        assertThat(content(english, Words.NONE).in(cymraeg)).isEqualTo(english);
        assertThat(content(english, Words.NONE).isIn(cymraeg)).isFalse();
        assertThat(content(english, welsh).in(cymraeg)).isEqualTo(welsh);
        assertThat(content(english, welsh).in(Locale.UK)).isEqualTo(english);
    }

    private static Content content(Words english, Words welsh) {
        return new Content(
                english,
                welsh,
                new Gravity(Severity.MINOR, Urgency.FUTURE, Certainty.LIKELY),
                Category.SAFETY,
                new Situation("", Order.NONE, java.time.Instant.EPOCH));
    }
}
