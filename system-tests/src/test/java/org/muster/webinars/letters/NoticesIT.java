package org.muster.webinars.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.kernel.mail.Mailbox.Received;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.courses.api.CohortId;
import org.muster.inserver.InServer;
import org.muster.webinars.Hosting;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.notice.Notice;
import org.muster.webinars.notice.NoticeKind;
import org.muster.webinars.registration.GiveUpPlace;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.scheduling.CancelWebinar;
import org.muster.webinars.scheduling.ReviseWebinar;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Wording;

/** Whoever has a place is told, once, in their language, and only what still holds. */
@InServer
class NoticesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Hosting hosting;

    @Inject
    GiveUpPlace giveUpPlace;

    @Inject
    ReviseWebinar reviseWebinar;

    @Inject
    CancelWebinar cancelWebinar;

    @Inject
    Registrations registrations;

    @Inject
    WriteNotice writeNotice;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    private PersonId host;
    private PersonId guest;
    private WebinarId webinar;
    private Mailbox mailbox;

    @BeforeEach
    void invite() {
        host = hosting.host();
        guest = hosting.somebody(Language.WELSH);
        mailbox = new Mailbox(hosting.mailboxOf(guest));
        webinar = hosting.scheduled(
                host, hosting.plan("Doors\r\nBcc: all@webinars.example", Audience.of(AccessLevel.REGISTERED), 1));
        hosting.register(guest, webinar);
    }

    @Test
    void anInvitationComesInTheReadersLanguageWithTheirOwnWayIn() {
        awaitLetters(1);
        Received letter = mailbox.letters().get(0);
        assertThat(letter.subject()).isEqualTo("Eich lle: Doors Bcc: all@webinars.example");
        assertThat(letter.text())
                .contains("Llundain", "/webinars/" + webinar + "/join", "method=REQUEST", "UID:" + webinar + "@muster")
                .doesNotContain("rooms.example");
    }

    @Test
    void anotherTimeKeepsTheUidAndRaisesTheSequence() {
        awaitLetters(1);
        hosting.does(host, () -> reviseWebinar.revise(webinar, later(), 1));
        awaitLetters(2);
        String first = mailbox.letters().get(0).text();
        String second = mailbox.letters().get(1).text();
        assertThat(second).contains("UID:" + webinar + "@muster", "method=REQUEST");
        assertThat(sequence(second)).isGreaterThan(sequence(first));
    }

    @Test
    void otherWordsOnlyAreNotWorthALetter() {
        awaitLetters(1);
        Plan plan = hosting.find(webinar).plan();
        Wording more = new Wording(plan.wording().title(), "", "<p>More words.</p>", "Ama");
        hosting.does(
                host,
                () -> reviseWebinar.revise(
                        webinar, new Plan(more, plan.schedule(), plan.audience(), plan.terms(), plan.joinLink()), 1));
        assertThat(asked(NoticeKind.CHANGED)).isZero();
    }

    @Test
    void aCancellationTellsWhyAndClearsTheCalendar() {
        awaitLetters(1);
        hosting.does(host, () -> cancelWebinar.cancel(webinar, "The speaker is ill."));
        awaitLetters(2);
        String text = mailbox.letters().get(1).text();
        assertThat(text).contains("The speaker is ill.", "method=CANCEL", "STATUS:CANCELLED");
        remind(NoticeKind.IN_A_DAY);
        remind(NoticeKind.IN_AN_HOUR);
        assertThat(posted()).isEqualTo(2);
    }

    @Test
    void whoeverGaveUpTheirPlaceIsNotReminded() {
        awaitLetters(1);
        Notice reminder = notice(NoticeKind.IN_A_DAY);
        hosting.does(guest, () -> giveUpPlace.giveUp(webinar));
        awaitLetters(2);
        assertThat(mailbox.letters().get(1).text()).contains("method=CANCEL");
        write(reminder);
        assertThat(posted()).isEqualTo(2);
    }

    @Test
    void aReminderComesOnceHoweverOftenItIsWritten() {
        awaitLetters(1);
        Notice reminder = notice(NoticeKind.IN_AN_HOUR);
        write(reminder);
        write(reminder);
        awaitLetters(2);
        assertThat(posted()).isEqualTo(2);
        assertThat(mailbox.letters().get(1).subject()).startsWith("Ymhen awr: ");
    }

    @Test
    void remindersOfAnEarlierTimeAreNotSent() {
        awaitLetters(1);
        Notice old = notice(NoticeKind.IN_A_DAY);
        hosting.does(host, () -> reviseWebinar.revise(webinar, later(), 1));
        awaitLetters(2);
        write(old);
        assertThat(posted()).isEqualTo(2);
        assertThat(asked(NoticeKind.IN_A_DAY)).isEqualTo(2);
    }

    @Test
    void whoeverMayNotComeAnyMoreIsNotReminded() {
        PersonId member = hosting.somebody();
        CohortId cohort = hosting.cohort(host, member);
        WebinarId own = hosting.scheduled(host, hosting.plan("Among ourselves", Audience.of(cohort), 3));
        Registration place = hosting.register(member, own);
        sql.change("DELETE FROM courses_cohort_member WHERE cohort_id = ?", cohort.value());
        int sequence = place.sequence(hosting.find(own));
        write(new Notice(own.value(), member.value(), NoticeKind.IN_A_DAY.name(), sequence));
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM kernel_work WHERE work_key = ?",
                        "webinars.notice:" + own + NoticeKind.IN_A_DAY))
                .isZero();
    }

    @Test
    void whoeverWaitedIsToldThatAPlaceCameFree() {
        PersonId second = hosting.somebody();
        hosting.register(second, webinar);
        hosting.does(guest, () -> giveUpPlace.giveUp(webinar));
        Mailbox box = new Mailbox(hosting.mailboxOf(second));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> box.letters().size() == 1);
        assertThat(box.letters().get(0).subject()).startsWith("A place came free: ");
    }

    private Plan later() {
        Plan plan = hosting.find(webinar).plan();
        Schedule schedule = plan.schedule();
        return new Plan(
                plan.wording(),
                new Schedule(schedule.start().plusHours(3), schedule.minutes()),
                plan.audience(),
                plan.terms(),
                plan.joinLink());
    }

    private void remind(NoticeKind kind) {
        write(notice(kind));
    }

    private Notice notice(NoticeKind kind) {
        int sequence = registrations.find(webinar, guest).orElseThrow().sequence(hosting.find(webinar));
        return new Notice(webinar.value(), guest.value(), kind.name(), sequence);
    }

    private void write(Notice notice) {
        acting.asTheServer(() -> {
            writeNotice.write(notice, notice.webinar() + notice.kind());
            return notice;
        });
    }

    /** Letters about the webinar that were posted, sent or not. */
    private long posted() {
        return posted(webinar);
    }

    private long posted(WebinarId about) {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_work WHERE kind = 'mail' AND work_key LIKE ?",
                "webinars.notice:%" + about + "%");
    }

    private long asked(NoticeKind kind) {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_work WHERE kind = ? AND work_key LIKE ?",
                Notice.WORK,
                kind.name() + ":" + webinar + ":%");
    }

    private void awaitLetters(int count) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> mailbox.letters().size() == count);
    }

    private static int sequence(String text) {
        return Integer.parseInt(text.replaceAll("(?s).*SEQUENCE:(\\d+).*", "$1"));
    }
}
