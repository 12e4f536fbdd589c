package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.review.Comment;
import org.muster.courses.studio.review.Comments;
import org.muster.courses.studio.review.Remark;

/** What authors and readers say of a draft: on the course or a part of it, answered, settled and taken up again. */
@ApplicationScoped
@Transactional
public class CommentOnDraft {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk parts;

    @Inject
    Comments comments;

    @Inject
    ActingTime time;

    public void comment(DraftId id, Remark remark) {
        desk.reviewed(id);
        if (!remark.part().isEmpty()) {
            parts.present(id, remark.part());
        }
        add(id, remark, Optional.empty());
    }

    public void answer(DraftId id, UUID to, UUID key, String body) {
        desk.reviewed(id);
        Comment asked = known(id, to);
        add(
                id,
                new Remark(key, asked.part(), "", body),
                Optional.of(asked.answers().orElse(to)));
    }

    /** Nothing is left to do about it. */
    public void settle(DraftId id, UUID comment) {
        desk.reviewed(id);
        comments.settle(id, known(id, comment).id(), time.now());
    }

    public void reopen(DraftId id, UUID comment) {
        desk.reviewed(id);
        comments.settle(id, known(id, comment).id(), null);
    }

    private void add(DraftId id, Remark remark, Optional<UUID> answers) {
        if (comments.count(id) >= Comments.MOST) {
            throw new RuleBroken("review.comments.many", Comments.MOST);
        }
        comments.addOnce(id, remark, answers, desk.actor(), time.now());
    }

    private Comment known(DraftId id, UUID comment) {
        return comments.find(id, comment).orElseThrow(() -> new NotFound("review.comment.unknown"));
    }
}
