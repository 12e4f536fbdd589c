package org.muster.webinars.web.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.AccessLevel;
import org.muster.courses.api.CourseId;
import org.muster.webinars.attendance.AWebinar;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Schedule;

class PlanFormTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void whatWasPlannedComesBackAsItWas() {
        Plan plan = AWebinar.of(new Schedule(ZonedDateTime.of(2026, 11, 24, 14, 30, 0, 0, LONDON), 50), 80)
                .plan();
        assertThat(new PlanForm(plan).plan()).isEqualTo(plan);
    }

    @Test
    void whatFacesTookOutOfAnEmptyListIsNothing() {
        Plan plan = AWebinar.of(new Schedule(ZonedDateTime.of(2026, 11, 24, 14, 30, 0, 0, LONDON), 50), 80)
                .plan();
        PlanForm form = new PlanForm(plan);
        form.setCourse(null);
        form.setTitleWelsh(null);
        assertThat(form.plan().terms().countsFor()).isEmpty();
        assertThat(form.getTitleWelsh()).isEmpty();
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsTheHourAfter() {
        assertThat(Entered.start(LocalDate.of(2026, 3, 29), "01:30", "Europe/London")
                        .toLocalTime())
                .isEqualTo(LocalTime.of(2, 30));
    }

    @Test
    void whatMeansNothingIsToldAtOnce() {
        assertThatThrownBy(() -> Entered.start(null, "14:00", "Europe/London")).hasMessage("webinars.rule.start");
        assertThatThrownBy(() -> Entered.start(LocalDate.of(2026, 3, 29), "2pm", "Europe/London"))
                .hasMessage("webinars.rule.start");
        assertThatThrownBy(() -> Entered.start(LocalDate.of(2026, 3, 29), "14:00", "Nowhere/Land"))
                .hasMessage("webinars.rule.start");
        assertThatThrownBy(() -> Entered.number("many", "webinars.rule.percent"))
                .hasMessage("webinars.rule.percent");
        assertThatThrownBy(() -> Entered.hours("1e9")).hasMessage("webinars.rule.hours");
        assertThatThrownBy(() -> Entered.course("short")).hasMessage("webinars.rule.course");
        assertThat(Entered.hours("0,75")).isEqualTo(new BigDecimal("0.75"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LEVEL", "LEVEL:ALL", "COURSE:1", "GROUP:x", ":"})
    void anAudienceIsOneOfThoseOffered(String word) {
        assertThatThrownBy(() -> AudienceWord.parse(word)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAudienceIsReadAsItIsWritten() {
        Audience course = Audience.of(new CourseId(new UUID(0, 7)));
        assertThat(AudienceWord.parse(AudienceWord.of(course))).isEqualTo(course);
        Audience level = Audience.of(AccessLevel.VERIFIED);
        assertThat(AudienceWord.parse(AudienceWord.of(level))).isEqualTo(level);
    }
}
