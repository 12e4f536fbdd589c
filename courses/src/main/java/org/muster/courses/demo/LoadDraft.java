package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.editing.AddPart;
import org.muster.courses.studio.editing.AddQuestion;
import org.muster.courses.studio.editing.BeginDraft;
import org.muster.courses.studio.editing.LessonWords;
import org.muster.courses.studio.editing.ReviseLesson;

/** Gives the demonstration's trainer a course to go on with: two lessons, one of them empty, and a question without words. */
@ApplicationScoped
class LoadDraft implements StartStep {

    private static final String SLUG = "closing-time";

    @Inject
    Mode mode;

    @Inject
    DemonstrationPeople people;

    @Inject
    Acting acting;

    @Inject
    Drafts drafts;

    @Inject
    BeginDraft beginDraft;

    @Inject
    AddPart addPart;

    @Inject
    AddQuestion addQuestion;

    @Inject
    ReviseLesson reviseLesson;

    @Override
    public int order() {
        return 24;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration() && !drafts.isTaken(SLUG)) {
            progress.step("Leaving a draft on the trainer’s desk");
            acting.as(people.of("DEMO-trainer"), this::write);
        }
    }

    private DraftId write() {
        DraftId draft = beginDraft.begin(
                "Closing time", "Ten minutes for whoever locks up: what to look for, and whom to tell.", "en-GB", SLUG);
        String module = addPart.module(draft, "The last round");
        String lesson = addPart.lesson(draft, module, "Before you lock the door");
        LessonWords words = new LessonWords("Before you lock the door", 4, DemoFiles.text("closing-time/lesson.html"));
        reviseLesson.revise(draft, lesson, words, 1);
        addPart.lesson(draft, module, "When something is not right");
        addQuestion.toBank(draft, "single", module);
        return draft;
    }
}
