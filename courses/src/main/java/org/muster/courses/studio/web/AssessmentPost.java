package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.question.Tags;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.AssessmentWords;
import org.muster.courses.studio.editing.LookAtDraft;
import org.muster.courses.studio.editing.ReviseCourse;
import org.muster.courses.syllabus.Conduct;
import org.muster.courses.syllabus.Review;

/** The form of {@code /studio/courses/{draft}/assessment}. */
@ApplicationScoped
class AssessmentPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    ReviseCourse reviseCourse;

    @Inject
    SavedWords saved;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.ASSESSMENT;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            AssessmentWords words = words(perModule(draft), perTag());
            saved.tell(reviseCourse.revise(draft, words, sent.version()), request, response);
        });
    }

    private AssessmentWords words(Map<String, Integer> perModule, Map<String, Integer> perTag) {
        return new AssessmentWords(
                sent.number("draw", 0),
                perModule,
                perTag,
                sent.number("pass", 0),
                sent.number("attempts", 0),
                sent.number("minutes", 0),
                sent.number("webinars", 0),
                sent.has("shuffled"),
                Review.of(sent.field("review"), Review.ALWAYS),
                new Conduct(
                        sent.number("limit", 0), sent.number("pause", 0), sent.has("honesty"), sent.has("practice")));
    }

    private Map<String, Integer> perTag() {
        Map<String, Integer> perTag = new TreeMap<>();
        for (int number = 0; sent.has("tag-" + number); number++) {
            if (!sent.field("tagged-" + number).isBlank()) {
                perTag.put(Tags.folded(sent.field("tag-" + number)), sent.number("tagged-" + number, 0));
            }
        }
        return perTag;
    }

    private Map<String, Integer> perModule(DraftId draft) {
        Map<String, Integer> perModule = new TreeMap<>();
        for (Part module : lookAtDraft.look(draft).in(PartKind.MODULE, "")) {
            if (!sent.field("draw-" + module.name()).isBlank()) {
                perModule.put(module.name(), sent.number("draw-" + module.name(), 0));
            }
        }
        return perModule;
    }
}
