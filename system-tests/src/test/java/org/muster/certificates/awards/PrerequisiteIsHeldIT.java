package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.Accredited;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** A course that builds on another asks that the other is held and still counts. */
@InServer
class PrerequisiteIsHeldIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MONTHS = 1;

    @Inject
    ShortCourse course;

    @Inject
    Accredited accredited;

    @Inject
    ActingTime time;

    @Inject
    AwardsQuery awards;

    @Inject
    RevokeAward revokeAward;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private String before;
    private String wanted;
    private PersonId person;

    @BeforeEach
    void aCourseBuildsOnAnother() {
        before = accredited.forMonths(MONTHS, course.publish());
        wanted = course.publishAfter(before);
        person = course.somebody();
    }

    @Test
    void whoNeverCompletedItIsToldToCompleteIt() {
        assertRefused("courses.prerequisite.not-completed");
    }

    @Test
    void whoHoldsItMayBegin() {
        awarded(daysAgo(3));
        assertThat(course.enrol(person, wanted)).isNotNull();
    }

    @Test
    void whoseCertificateHasExpiredIsToldSoAndMayBeginOnceItIsRenewed() {
        awarded(daysAgo(40));
        assertRefused("courses.prerequisite.expired");

        awarded(clock.instant());
        assertThat(course.enrol(person, wanted)).isNotNull();
    }

    @Test
    void whoHasBegunMayFinishWhenItExpires() {
        awarded(daysAgo(40));
        EnrolmentId[] begun = new EnrolmentId[1];
        time.at(daysAgo(35), () -> begun[0] = course.enrol(person, wanted));

        assertThat(course.enrol(person, wanted)).isEqualTo(begun[0]);
        course.learn(person, begun[0]);
        course.submit(person, begun[0], course.answerAll(person, begun[0], "a"));
        await().atMost(PATIENCE).until(() -> awards.of(begun[0]).isPresent());
    }

    @Test
    void whoseCertificateWasWithdrawnIsToldSo() {
        EnrolmentId passed = awarded(daysAgo(3));
        acting.asTheServer(() -> {
            revokeAward.revoke(awards.of(passed).orElseThrow().id(), "Somebody else sat the assessment.");
            return true;
        });
        assertRefused("courses.prerequisite.withdrawn");
    }

    private EnrolmentId awarded(Instant when) {
        EnrolmentId[] passed = new EnrolmentId[1];
        time.at(when, () -> passed[0] = course.passedBy(person, before));
        await().atMost(PATIENCE).until(() -> awards.of(passed[0]).isPresent());
        return passed[0];
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> course.enrol(person, wanted))
                .isInstanceOf(RuleBroken.class)
                .asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
