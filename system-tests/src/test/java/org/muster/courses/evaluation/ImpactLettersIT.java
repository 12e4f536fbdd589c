package org.muster.courses.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.cohort.Classroom;
import org.muster.courses.evaluation.Impact.Applied;
import org.muster.inserver.InServer;

/** The letter that asks what a course changed: after ninety days, once, in its reader's language, and never to who wants none. */
@InServer
class ImpactLettersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern STOP = Pattern.compile("/evaluations/stop/(\\S+)");

    @Inject
    Classroom classroom;

    @Inject
    ShortCourse course;

    @Inject
    AskForImpact askForImpact;

    @Inject
    ReportImpact reportImpact;

    @Inject
    StopImpactLetters stopImpactLetters;

    @Inject
    ActingTime time;

    @Inject
    Sql sql;

    @Resource
    ManagedThreadFactory threads;

    private final Mailbox mailbox = Classroom.mailbox();

    @Test
    void itComesOnceInItsReadersLanguage() throws InterruptedException {
        EnrolmentId enrolment = completed(classroom.at(mailbox, Language.WELSH), 91);
        askAll();
        askAll();
        await().atMost(PATIENCE).until(() -> mailbox.letters().size() == 1);
        assertThat(letters(enrolment)).isEqualTo(1);
        assertThat(mailbox.letters().get(0).subject()).contains("beth wnaethoch chi ei newid");
        assertThat(mailbox.letters().get(0).text())
                .contains("Helo Ama", "/learn/" + enrolment + "/impact", "/evaluations/stop/");
    }

    @Test
    void nobodyIsAskedTooSoonTooLateOrWhenTheyHaveAnswered() throws InterruptedException {
        PersonId person = classroom.at(mailbox, Language.ENGLISH);
        EnrolmentId soon = completed(person, 89);
        EnrolmentId late = completed(person, 121);
        EnrolmentId answered = completed(person, 91);
        course.as(person, () -> reportImpact.report(answered, new Impact(Applied.NOT_YET, new Remark(""))));
        askAll();
        assertThat(letters(soon) + letters(late) + letters(answered)).isZero();
    }

    @Test
    void whoStopsThemGetsNoMoreOfThem() throws InterruptedException {
        PersonId person = classroom.at(mailbox, Language.ENGLISH);
        completed(person, 91);
        askAll();
        await().atMost(PATIENCE).until(() -> mailbox.letters().size() == 1);
        String token = token(mailbox.letters().get(0).text());
        assertThat(stopImpactLetters.areComing(token)).isTrue();
        stopImpactLetters.stop(token);
        stopImpactLetters.stop(token);
        assertThat(stopImpactLetters.areComing(token)).isFalse();
        EnrolmentId next = completed(person, 100);
        askAll();
        assertThat(letters(next)).isZero();
    }

    @Test
    void aTokenOfNoLetterStopsNothing() {
        assertThatThrownBy(() -> stopImpactLetters.stop("x")).isInstanceOf(NotFound.class);
    }

    /** On a thread of the background, which answers no request. */
    private void askAll() throws InterruptedException {
        Thread thread = threads.newThread(() -> {
            while (askForImpact.ask()) {
                Thread.yield();
            }
        });
        thread.start();
        thread.join();
    }

    private EnrolmentId completed(PersonId person, int daysAgo) {
        EnrolmentId[] enrolment = new EnrolmentId[1];
        time.at(
                Instant.now().minus(Duration.ofDays(daysAgo)),
                () -> enrolment[0] = course.passedBy(person, course.publish()));
        return enrolment[0];
    }

    private long letters(EnrolmentId enrolment) {
        return sql.count("SELECT COUNT(*) FROM kernel_work WHERE work_key = ?", "courses.impact:" + enrolment);
    }

    private static String token(String text) {
        Matcher matcher = STOP.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
