package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.studio.document.LessonText;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;

/** {@code /studio/courses/{draft}/lessons/{part}}; its forms go to {@link LessonPost}. */
@Named("studioLesson")
@RequestScoped
public class LessonBacking {

    @Inject
    PathParameters path;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    private Part part;

    @PostConstruct
    void load() {
        part = open.getEdited().part(path.get("part"), PartKind.LESSON);
    }

    public Part getPart() {
        return part;
    }

    public String getTitle() {
        return sent.or("title", part.title());
    }

    public String getMinutes() {
        return sent.or("minutes", String.valueOf(part.piece().content().getInt("minutes", 0)));
    }

    /** As its author sees it; what was just sent is cleaned first, because it goes into the editor again. */
    public String getBody() {
        LessonText text = new LessonText(open.getEdited().addresses());
        return text.shown(
                sent.isAgain() && sent.has("body")
                        ? cleaned(text)
                        : part.piece().content().getString("body", ""));
    }

    private String cleaned(LessonText text) {
        try {
            return text.kept(sent.field("body"));
        } catch (RuleBroken tooLong) {
            return sent.field("body").replaceAll("<[^>]*>", " ");
        }
    }

    public List<Part> getChecks() {
        return open.checks(part);
    }

    public long getVersion() {
        return sent.counted("version").orElseGet(part::version);
    }
}
