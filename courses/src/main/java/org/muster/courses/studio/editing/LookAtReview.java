package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.review.Comment;
import org.muster.courses.studio.review.Comments;
import org.muster.courses.studio.review.Verdict;
import org.muster.courses.studio.review.Verdicts;

/** Shows what is said of a draft, to its authors and to whoever reads it before it is published. */
@ApplicationScoped
@Transactional
public class LookAtReview {

    @Inject
    Permission permission;

    @Inject
    DraftDesk desk;

    @Inject
    WholeDraft whole;

    @Inject
    Reviewing reviewing;

    @Inject
    Comments comments;

    @Inject
    Verdicts verdicts;

    @Inject
    People people;

    public UnderReview look(DraftId id) {
        permission.require(CoursesAct.REVIEW_DRAFT);
        Draft draft = desk.previewed(id);
        List<Comment> said = comments.of(id);
        List<Verdict> steps = verdicts.of(id);
        return new UnderReview(
                whole.of(draft), desk.isWritten(draft), reviewing.mayDecide(draft), said, steps, names(said, steps));
    }

    /** How many comments are open, by the name of the part they are about. */
    public Map<String, Long> open(DraftId id) {
        desk.previewed(id);
        return comments.open(id);
    }

    private Map<PersonId, String> names(List<Comment> said, List<Verdict> steps) {
        Set<PersonId> all = Stream.concat(
                        said.stream().flatMap(comment -> comment.writtenBy().stream()),
                        steps.stream().flatMap(verdict -> verdict.person().stream()))
                .collect(Collectors.toSet());
        return people.find(all).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, named -> named.getValue().displayName()));
    }
}
