package org.muster.courses.studio.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.courses.studio.review.Comment;
import org.muster.courses.studio.review.Stage;
import org.muster.courses.studio.review.Verdict;

/**
 * A draft and what is said of it.
 *
 * @param written whether whoever looks may change it
 * @param decides whether they may approve or return it, once somebody asks
 * @param verdicts the newest first
 * @param names of all who wrote here
 */
public record UnderReview(
        EditedDraft edited,
        boolean written,
        boolean decides,
        List<Comment> comments,
        List<Verdict> verdicts,
        Map<PersonId, String> names) {

    public Optional<Verdict> last() {
        return verdicts.stream().findFirst();
    }

    public boolean isOpen() {
        return edited.draft().standing().isOpen();
    }

    /** Whether somebody waits for it to be approved or returned. */
    public boolean isAsked() {
        return last().filter(verdict -> verdict.stage() == Stage.ASKED).isPresent();
    }

    /** Whether it was changed since the last step of its review. */
    public boolean isChangedSince() {
        return last().filter(verdict ->
                        verdict.revision() != edited.draft().standing().revision())
                .isPresent();
    }

    /** What is open, or settled, of a part; empty text for all of the draft. */
    public List<Comment> threads(String part, boolean open) {
        return comments.stream()
                .filter(comment -> comment.answers().isEmpty() && comment.isOpen() == open)
                .filter(comment -> part.isEmpty() || comment.part().equals(part))
                .toList();
    }

    public List<Comment> answersTo(Comment comment) {
        return comments.stream()
                .filter(answer -> answer.answers().equals(Optional.of(comment.id())))
                .toList();
    }

    /** Empty text when it is not known any more. */
    public String nameOf(Optional<PersonId> person) {
        return person.map(id -> names.getOrDefault(id, "")).orElse("");
    }
}
