package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.DraftId;
import org.muster.courses.delivery.CheckAnswer;
import org.muster.courses.question.Response;
import org.muster.courses.studio.document.Walk;
import org.muster.courses.studio.editing.PreviewDraft;
import org.muster.courses.studio.editing.PreviewDraft.Previewed;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.web.Posting;
import org.muster.courses.web.player.BlockView;
import org.muster.courses.web.player.BlockViews;
import org.muster.courses.web.player.Reading;

/** {@code /studio/courses/{draft}/preview/{part}}: a lesson as learners will meet it; nothing of it is kept. */
@Named("studioPreview")
@RequestScoped
public class PreviewBacking {

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    PreviewDraft previewDraft;

    @Inject
    Sent sent;

    private DraftId draft;
    private boolean written;
    private Syllabus syllabus;
    private Lesson lesson;
    private List<BlockView> blocks = List.of();

    @PostConstruct
    void load() {
        draft = DraftId.parse(path.get("draft"));
        Previewed previewed = previewDraft.look(draft);
        written = previewed.written();
        syllabus = previewed.edited().checked().syllabus().orElseThrow(() -> new NotFound("studio.part.unknown"));
        lesson = syllabus.lesson(path.get("part")).orElseThrow(() -> new NotFound("studio.part.unknown"));
        Syllabus walked = sent.field("do").equals("choose")
                ? Walk.on(syllabus, sent.field("part"), sent.field("from"), sent.field("choice"))
                : syllabus;
        blocks = new BlockViews(new Reading(walked, lesson, answers(), Map.of(), Map.of())).all();
    }

    /** What was just answered, marked and forgotten. */
    private List<CheckAnswer> answers() {
        return sent.field("do").equals("answer")
                ? lesson.check(sent.field("part")).stream()
                        .map(question -> {
                            Response response = question.read(Posting.form(request));
                            return new CheckAnswer(question.id(), response, question.isRight(response));
                        })
                        .toList()
                : List.of();
    }

    public Syllabus getSyllabus() {
        return syllabus;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Module getModule() {
        return syllabus.moduleOf(lesson).orElseThrow();
    }

    public List<BlockView> getBlocks() {
        return blocks;
    }

    public String getHome() {
        return Addresses.preview(draft);
    }

    public String at(Lesson other) {
        return getHome() + "/" + other.id();
    }

    public @Nullable String getPrevious() {
        return address(syllabus.before(lesson));
    }

    public @Nullable String getNext() {
        return address(syllabus.after(lesson));
    }

    /** Whether whoever looks may change it. */
    public boolean isWritten() {
        return written;
    }

    /** Where the first lesson leads back to. */
    public String getOut() {
        return written ? getEdit() : Addresses.READING;
    }

    public String getEdit() {
        return Addresses.of(draft) + "/lessons/" + lesson.id();
    }

    /** Where one says something of this lesson. */
    public String getReview() {
        return Addresses.review(draft) + "?part=" + lesson.id();
    }

    private @Nullable String address(Optional<Lesson> other) {
        return other.map(this::at).orElse(null);
    }
}
