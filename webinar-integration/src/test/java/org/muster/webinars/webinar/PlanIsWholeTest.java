package org.muster.webinars.webinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.AccessLevel;

class PlanIsWholeTest {

    private static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 24, 14, 0, 0, 0, ZoneId.of("Europe/London"));
    private static final Wording WORDING = new Wording("Doors", "", "<p>Words.</p>", "");
    private static final Terms TERMS = new Terms(10, 80, BigDecimal.ONE, Optional.empty());
    private static final String ROOM = "https://rooms.example/j/1?pwd=a";

    @Test
    void whatIsWholeIsKept() {
        assertThat(PlanIsWhole.tidied(plan(WORDING, 60, TERMS, " " + ROOM + " ")))
                .isEqualTo(plan(WORDING, 60, TERMS, ROOM));
    }

    @Test
    void scriptsInTheTextAreNotKept() {
        Wording evil = new Wording("<b>Doors</b>", "", "<p onclick=\"x()\">Hi<script>alert(1)</script></p>", "");
        Wording kept = PlanIsWhole.tidied(plan(evil, 60, TERMS, ROOM)).wording();
        assertThat(kept.body()).isEqualTo("<p>Hi</p>");
        assertThat(kept.title()).isEqualTo("<b>Doors</b>");
    }

    @Test
    void titlesAndNamesStandInOneLine() {
        Wording evil = new Wording("Doors\r\nBcc: all@x.example", "Drysau\u2028X", "", "Ama\nMensah");
        Wording kept = PlanIsWhole.tidied(plan(evil, 60, TERMS, ROOM)).wording();
        assertThat(kept).isEqualTo(new Wording("Doors Bcc: all@x.example", "Drysau X", "", "Ama Mensah"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://rooms.example/1",
                "https:rooms.example",
                "https:///1",
                "//rooms.example/1",
                "https://ama:secret@rooms.example/1",
                "https://rooms.example/a b",
                "https://rooms.example/\r\nSet-Cookie: a=b",
                "data:text/html,<script>",
                ""
            })
    void aRoomHasAnAddressOfHttpsAndNothingElse(String link) {
        breaks("webinars.rule.link", plan(WORDING, 60, TERMS, link));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 601})
    void aWebinarTakesFiveMinutesToTenHours(int minutes) {
        breaks("webinars.rule.minutes", plan(WORDING, minutes, TERMS, ROOM));
    }

    @Test
    void termsCanBeKept() {
        breaks("webinars.rule.capacity", plan(WORDING, 60, terms(0, 80, "1"), ROOM));
        breaks("webinars.rule.capacity", plan(WORDING, 60, terms(5001, 80, "1"), ROOM));
        breaks("webinars.rule.percent", plan(WORDING, 60, terms(1, 0, "1"), ROOM));
        breaks("webinars.rule.percent", plan(WORDING, 60, terms(1, 101, "1"), ROOM));
        breaks("webinars.rule.hours", plan(WORDING, 60, terms(1, 80, "-1"), ROOM));
        breaks("webinars.rule.hours", plan(WORDING, 60, terms(1, 80, "24.5"), ROOM));
        breaks("webinars.rule.hours", plan(WORDING, 60, terms(1, 80, "1.255"), ROOM));
    }

    @Test
    void wordsHaveAnEnd() {
        breaks("webinars.rule.title", plan(new Wording(" ", "", "", ""), 60, TERMS, ROOM));
        breaks("webinars.rule.title", plan(new Wording("x".repeat(151), "", "", ""), 60, TERMS, ROOM));
        breaks("webinars.rule.welsh", plan(new Wording("x", "x".repeat(151), "", ""), 60, TERMS, ROOM));
        breaks("webinars.rule.speakers", plan(new Wording("x", "", "", "x".repeat(401)), 60, TERMS, ROOM));
        breaks("webinars.rule.body", plan(new Wording("x", "", "x".repeat(20_001), ""), 60, TERMS, ROOM));
    }

    private static Terms terms(int places, int percent, String hours) {
        return new Terms(places, percent, new BigDecimal(hours), Optional.empty());
    }

    private static Plan plan(Wording wording, int minutes, Terms terms, String link) {
        return new Plan(wording, new Schedule(START, minutes), Audience.of(AccessLevel.REGISTERED), terms, link);
    }

    private static void breaks(String rule, Plan plan) {
        assertThatThrownBy(() -> PlanIsWhole.tidied(plan))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(rule);
    }
}
