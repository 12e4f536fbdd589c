package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.Desks;
import org.muster.courses.studio.review.Remark;
import org.muster.courses.studio.review.Stage;
import org.muster.courses.studio.review.Verdict;
import org.muster.inserver.InServer;

/** Others comment on a draft, and one who wrote nothing of it approves or returns it, once for each time they are asked. */
@InServer
class ReviewIT {

    @Inject
    Desks desks;

    @Inject
    Reviewing reviewing;

    @Inject
    ShareDraft shareDraft;

    @Inject
    LookAtReview lookAtReview;

    @Inject
    CommentOnDraft commentOnDraft;

    @Inject
    AskForReview askForReview;

    @Inject
    DecideOnDraft decideOnDraft;

    @Inject
    DraftsToRead draftsToRead;

    @Inject
    AddPart addPart;

    @Inject
    PreviewDraft previewDraft;

    @Inject
    Sql sql;

    private PersonId author;
    private PersonId reviewer;
    private DraftId draft;

    @BeforeEach
    void aDraftAndSomebodyWhoReviews() {
        author = desks.holding(Role.TRAINER);
        reviewer = desks.holding(Role.REVIEWER);
        draft = desks.withALesson(author);
    }

    @Test
    void commentsAreAnsweredSettledAndTakenUpAgain() {
        UUID comment = said(reviewer, "l1", "the back door", "Which one?");
        desks.does(author, () -> commentOnDraft.answer(draft, comment, Ids.next(), "The one to the yard."));
        UnderReview review = seen(author);
        assertThat(review.threads("l1", true)).singleElement().satisfies(open -> {
            assertThat(open.quote()).isEqualTo("the back door");
            assertThat(review.answersTo(open))
                    .extracting(answer -> answer.body())
                    .containsExactly("The one to the yard.");
        });
        assertThat(open("l1")).isEqualTo(1);
        desks.does(author, () -> commentOnDraft.settle(draft, comment));
        assertThat(open("l1")).isZero();
        assertThat(seen(author).threads("", false)).hasSize(1);
        desks.does(reviewer, () -> commentOnDraft.reopen(draft, comment));
        assertThat(open("l1")).isEqualTo(1);
    }

    @Test
    void aFormThatIsSentTwiceSaysItOnce() {
        Remark remark = new Remark(Ids.next(), "", "", "Good.");
        desks.does(reviewer, () -> commentOnDraft.comment(draft, remark));
        desks.does(reviewer, () -> commentOnDraft.comment(draft, remark));
        assertThat(seen(author).comments()).hasSize(1);
    }

    @Test
    void aCommentIsOnSomethingThatIsThere() {
        assertThatThrownBy(() -> said(reviewer, "l99", "", "Where?")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> said(reviewer, "l1", "", "  ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> said(reviewer, "l1", "x".repeat(301), "Long")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoMayNotSeeTheDraftSaysNothingOfIt() {
        PersonId other = desks.holding(Role.TRAINER);
        assertThatThrownBy(() -> said(other, "l1", "", "Let me in")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seen(other)).isInstanceOf(NotFound.class);
    }

    @Test
    void anApprovalIsOfTheDraftAsItStands() {
        ask("");
        desks.does(reviewer, () -> decideOnDraft.approve(draft, revision(), "Well done"));
        assertThat(seen(author).last().map(Verdict::stage)).contains(Stage.APPROVED);
        assertThat(seen(author).isChangedSince()).isFalse();
        desks.does(author, () -> addPart.module(draft, "Two"));
        assertThat(seen(author).isChangedSince()).isTrue();
    }

    @Test
    void whoApprovesHasReadItAsItStands() {
        ask("");
        long read = revision();
        desks.does(author, () -> addPart.module(draft, "Two"));
        assertThatThrownBy(() -> desks.does(reviewer, () -> decideOnDraft.approve(draft, read, "")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whoWroteOfItDoesNotDecide() {
        PersonId administrator = desks.holding(Role.ADMINISTRATOR);
        desks.does(administrator, () -> addPart.module(draft, "Theirs"));
        ask("");
        assertThatThrownBy(() -> desks.does(author, () -> decideOnDraft.approve(draft, revision(), "")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> desks.does(administrator, () -> decideOnDraft.approve(draft, revision(), "")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void oneDecisionForEachTimeTheyAsk() {
        PersonId second = desks.holding(Role.REVIEWER);
        ask("");
        desks.does(reviewer, () -> decideOnDraft.giveBack(draft, revision(), "Too long"));
        desks.does(reviewer, () -> decideOnDraft.giveBack(draft, revision(), "Too long"));
        assertThatThrownBy(() -> desks.does(second, () -> decideOnDraft.approve(draft, revision(), "")))
                .isInstanceOf(RuleBroken.class);
        assertThat(seen(author).verdicts()).extracting(Verdict::stage).containsExactly(Stage.RETURNED, Stage.ASKED);
        ask("again");
        desks.does(second, () -> decideOnDraft.approve(draft, revision(), ""));
        assertThat(seen(author).verdicts()).hasSize(4);
    }

    @Test
    void returningSaysWhy() {
        ask("");
        assertThatThrownBy(() -> desks.does(reviewer, () -> decideOnDraft.giveBack(draft, revision(), " ")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aColleagueWhoIsAskedReadsAndDecides() {
        PersonId colleague = desks.holding(Role.TRAINER);
        assertThatThrownBy(() -> desks.as(colleague, () -> previewDraft.look(draft)))
                .isInstanceOf(NotFound.class);
        desks.does(author, () -> askForReview.ask(draft, "Please", emailOf(colleague)));
        assertThat(desks.as(colleague, () -> draftsToRead.newest(5)))
                .singleElement()
                .satisfies(line -> assertThat(line.isAsked()).isTrue());
        desks.does(colleague, () -> decideOnDraft.approve(draft, revision(), ""));
        await().atMost(Duration.ofSeconds(60)).until(() -> letters(colleague) == 1 && letters(author) == 1);
    }

    @Test
    void onlyWhoReviewsIsAskedAndNoAuthor() {
        PersonId learner = desks.holding(Role.LEARNER);
        assertThatThrownBy(() -> desks.does(author, () -> askForReview.ask(draft, "", emailOf(learner))))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> desks.does(author, () -> askForReview.ask(draft, "", emailOf(author))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void onlyTheWordOfSomebodyElseMakesItApproved() {
        assertThat(isApproved()).isFalse();
        ask("");
        assertThat(isApproved()).isFalse();
        desks.does(reviewer, () -> decideOnDraft.approve(draft, revision(), ""));
        assertThat(isApproved()).isTrue();
        desks.does(author, () -> addPart.module(draft, "Two"));
        assertThat(isApproved()).isFalse();
    }

    @Test
    void whoBecomesAnAuthorLaterHasApprovedNothing() {
        PersonId colleague = desks.holding(Role.TRAINER);
        desks.does(author, () -> askForReview.ask(draft, "", emailOf(colleague)));
        desks.does(colleague, () -> decideOnDraft.approve(draft, revision(), ""));
        assertThat(isApproved()).isTrue();
        desks.does(author, () -> shareDraft.share(draft, emailOf(colleague)));
        assertThat(isApproved()).isFalse();
    }

    @Test
    void thereMustBeSomethingToRead() {
        DraftId empty = desks.begun(author);
        assertThatThrownBy(() -> desks.does(author, () -> askForReview.ask(empty, "", "")))
                .isInstanceOf(RuleBroken.class);
    }

    private boolean isApproved() {
        return reviewing.isApproved(seen(author).edited().draft());
    }

    private void ask(String note) {
        desks.does(author, () -> askForReview.ask(draft, note, ""));
    }

    private UUID said(PersonId person, String part, String quote, String body) {
        Remark remark = new Remark(Ids.next(), part, quote, body);
        desks.does(person, () -> commentOnDraft.comment(draft, remark));
        return remark.key();
    }

    private UnderReview seen(PersonId person) {
        return desks.as(person, () -> lookAtReview.look(draft));
    }

    private long open(String part) {
        return Optional.ofNullable(
                        desks.as(author, () -> lookAtReview.open(draft)).get(part))
                .orElse(0L);
    }

    private long revision() {
        return desks.revision(author, draft);
    }

    private String emailOf(PersonId person) {
        return sql.first(
                        row -> row.text("email"),
                        "SELECT email FROM people_identity WHERE person_id = ?",
                        person.value())
                .orElseThrow();
    }

    private long letters(PersonId person) {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_work WHERE kind = 'mail' AND work_key LIKE ?",
                "courses.draft-review:" + draft + ":%:" + person);
    }
}
