package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.AskForReview;
import org.muster.courses.studio.editing.CommentOnDraft;
import org.muster.courses.studio.editing.DecideOnDraft;
import org.muster.courses.studio.review.Remark;

/** The forms of {@code /studio/courses/{draft}/review}. */
@ApplicationScoped
class ReviewPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    CommentOnDraft commentOnDraft;

    @Inject
    AskForReview askForReview;

    @Inject
    DecideOnDraft decideOnDraft;

    @Inject
    Notices notices;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.REVIEW;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            notices.next(carryOut(draft));
            response.sendRedirect(Addresses.review(draft));
        });
    }

    /** The key of the sentence that says what was done. */
    private String carryOut(DraftId draft) {
        String deed = sent.field("do");
        switch (deed) {
            case "comment" ->
                commentOnDraft.comment(
                        draft, new Remark(key(), sent.field("about"), sent.field("quote"), sent.field("remark")));
            case "answer" -> commentOnDraft.answer(draft, comment(), key(), sent.field("answer"));
            case "settle" -> commentOnDraft.settle(draft, comment());
            case "reopen" -> commentOnDraft.reopen(draft, comment());
            case "ask" -> askForReview.ask(draft, sent.field("note"), sent.field("address"));
            case "approve" -> decideOnDraft.approve(draft, revision(), sent.field("words"));
            case "return" -> decideOnDraft.giveBack(draft, revision(), sent.field("words"));
            default -> throw new RuleBroken("courses.form.unknown");
        }
        return "review.done." + deed;
    }

    private long revision() {
        return sent.counted("revision").orElse(0L);
    }

    private UUID key() {
        return id("key").orElseGet(Ids::next);
    }

    private UUID comment() {
        return id("comment").orElseThrow(() -> new NotFound("review.comment.unknown"));
    }

    private Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(sent.field(field)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
