package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.cohort.AddByAddress.Left;
import org.muster.inserver.InServer;

/** Lists of addresses, and letters: to whom they are meant for, in their language, and once. */
@InServer
class CohortLettersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Classroom classroom;

    @Inject
    ShortCourse course;

    @Inject
    AddByAddress addByAddress;

    @Inject
    AddMembers addMembers;

    @Inject
    WriteToCohort writeToCohort;

    @Inject
    FanOutLetter fanOutLetter;

    @Inject
    Cohorts cohorts;

    @Inject
    Sql sql;

    private final Mailbox english = Classroom.mailbox();
    private final Mailbox welsh = Classroom.mailbox();

    private String slug;
    private PersonId trainer;
    private PersonId behind;
    private PersonId done;
    private CohortId group;

    @BeforeEach
    void gather() {
        slug = course.publish();
        trainer = classroom.trainer();
        behind = classroom.at(welsh, Language.WELSH);
        done = classroom.at(english, Language.ENGLISH);
        course.passedBy(done, slug);
        group = classroom.group(trainer, slug, behind, done);
    }

    @Test
    void aLetterGoesToAllInTheirLanguageAndSaysWhoWrites() {
        write(new LetterDraft(Ids.next(), Audience.ALL, "Monday", "We meet at nine. <b>{0}</b>"));
        await().atMost(PATIENCE)
                .until(() -> english.letters().size() == 1 && welsh.letters().size() == 1);
        assertThat(english.letters().get(0).subject()).endsWith(": Monday").startsWith("Group ");
        assertThat(english.letters().get(0).text())
                .contains("Learner ", "writes to the group", "We meet at nine. <b>{0}</b>", "/courses/" + slug);
        assertThat(welsh.letters().get(0).text()).contains("yn ysgrifennu at y grŵp", "We meet at nine.");
    }

    @Test
    void aLetterToThoseWhoAreBehindGoesToNobodyElse() {
        write(new LetterDraft(Ids.next(), Audience.BEHIND, "How is it going?", "Tell me what you need."));
        await().atMost(PATIENCE).until(() -> welsh.letters().size() == 1);
        assertThat(posted()).isEqualTo(1);
        assertThat(english.letters()).isEmpty();
    }

    @Test
    void aLetterToOneGoesToNobodyElse() {
        LetterDraft draft = new LetterDraft(Ids.next(), behind, "To you", "How are you getting on?");
        write(draft);
        write(draft);
        await().atMost(PATIENCE).until(() -> welsh.letters().size() == 1);
        assertThat(posted()).isEqualTo(1);
        assertThat(english.letters()).isEmpty();
        assertThat(sent())
                .singleElement()
                .satisfies(letter -> assertThat(letter.reader()).contains(behind));
    }

    @Test
    void onlyAMemberIsWrittenToAlone() {
        PersonId stranger = course.somebody();
        assertThatThrownBy(() -> write(new LetterDraft(Ids.next(), stranger, "To you", "Text")))
                .isInstanceOf(RuleBroken.class);
        assertThat(classroom.as(trainer, () -> writeToCohort.reader(group, stranger)))
                .isEmpty();
    }

    @Test
    void aLetterThatIsSentTwiceGoesOutOnce() {
        LetterDraft draft = new LetterDraft(Ids.next(), Audience.ALL, "Once", "Text");
        write(draft);
        write(draft);
        UUID letter = sent().get(0).id();
        fanOutLetter.work(new Fanned(group.value(), letter), letter.toString());
        fanOutLetter.work(new Fanned(group.value(), letter), letter.toString());
        await().atMost(PATIENCE)
                .until(() -> english.letters().size() == 1 && welsh.letters().size() == 1);
        assertThat(sent()).hasSize(1);
        assertThat(posted()).isEqualTo(2);
    }

    @Test
    void aSubjectAddsNothingToTheHeadOfALetter() {
        write(new LetterDraft(Ids.next(), Audience.ALL, "Hi\r\nBcc: all@classroom.example\r\n\r\nBody", "Text"));
        await().atMost(PATIENCE).until(() -> english.letters().size() == 1);
        assertThat(english.letters().get(0).subject()).endsWith(": Hi Bcc: all@classroom.example Body");
        assertThat(new Mailbox("all@classroom.example").letters()).isEmpty();
    }

    @Test
    void whoLeftBeforeItIsPostedGetsNone() {
        classroom.does(trainer, () -> addMembers.remove(group, done));
        write(new LetterDraft(Ids.next(), Audience.ALL, "Among us", "Text"));
        await().atMost(PATIENCE).until(() -> welsh.letters().size() == 1);
        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void thereIsAnEndToLettersInADay() {
        for (int n = 0; n < WriteToCohort.MOST_A_DAY; n++) {
            write(new LetterDraft(Ids.next(), Audience.COMPLETED, "Letter " + n, "Text"));
        }
        assertThatThrownBy(() -> write(new LetterDraft(Ids.next(), Audience.ALL, "Too much", "Text")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.cohort.letter.enough");
        assertThat(sent()).hasSize(WriteToCohort.MOST_A_DAY);
    }

    @Test
    void aLetterToNobodyIsRefused() {
        assertThatThrownBy(() -> write(new LetterDraft(Ids.next(), Audience.FAILED, "Nobody", "Text")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.cohort.letter.nobody");
    }

    @Test
    void whatIsRightOnAListIsDoneAndTheRestComesBackWithItsReason() {
        Mailbox mailbox = Classroom.mailbox();
        PersonId known = classroom.at(mailbox, Language.ENGLISH);
        String list = "Ama <%s>\n\nno address here\nnobody-%s@x.example\n%s\na@x.example, b@x.example"
                .formatted(mailbox.address().toUpperCase(Locale.ROOT), Ids.next(), english.address());

        List<Left> left = classroom.as(trainer, () -> addByAddress.add(group, RosterLine.of(list)));

        assertThat(left)
                .extracting(each -> each.line().number() + " " + each.why().key())
                .containsExactly(
                        "3 courses.cohort.roster.no-address",
                        "4 courses.cohort.roster.unknown",
                        "5 courses.cohort.roster.is-in",
                        "6 courses.cohort.roster.one-a-line");
        assertThat(cohorts.members(group)).containsExactlyInAnyOrder(behind, done, known);
        await().atMost(PATIENCE).until(() -> mailbox.letters().size() == 1);
        assertThat(mailbox.letters().get(0).subject()).startsWith("You are in the group “Group ");
        assertThat(mailbox.letters().get(0).text()).contains("Short course", "/courses/" + slug);
    }

    private void write(LetterDraft draft) {
        classroom.does(trainer, () -> writeToCohort.write(group, draft));
    }

    private List<CohortLetter> sent() {
        return classroom.as(trainer, () -> writeToCohort.sent(group, null)).letters();
    }

    /** How many letters of this group's letters wait or went out. */
    private long posted() {
        return sent().stream()
                .mapToLong(letter -> sql.count(
                        "SELECT COUNT(*) FROM kernel_work WHERE work_key LIKE CONCAT('courses.cohort-letter:', ?, ':%')",
                        letter.id()))
                .sum();
    }
}
