package org.muster.courses.web.player;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OpenLesson;
import org.muster.courses.delivery.OpenedLesson;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.web.Learning;

/** {@code /learn/{enrolment}/{lesson}}; its forms go to {@link LessonPost}. */
@Named("lesson")
@RequestScoped
public class LessonBacking {

    @Inject
    PathParameters path;

    @Inject
    OpenLesson openLesson;

    @Inject
    Texts texts;

    private EnrolmentId enrolment;
    private OpenedLesson opened;
    private Module module;
    private List<BlockView> blocks = List.of();

    @PostConstruct
    void load() {
        enrolment = EnrolmentId.parse(path.get("enrolment"));
        opened = openLesson.open(enrolment, path.get("lesson"));
        module = getSyllabus().moduleOf(getLesson()).orElseThrow();
        blocks = new BlockViews(Reading.of(opened)).all();
    }

    public Lesson getLesson() {
        return opened.lesson();
    }

    public Module getModule() {
        return module;
    }

    public Syllabus getSyllabus() {
        return opened.study().syllabus();
    }

    /** Whose page it is: a device keeps it for nobody else. */
    public PersonId getReader() {
        return opened.study().enrolment().person();
    }

    public List<BlockView> getBlocks() {
        return blocks;
    }

    public long getModulesDone() {
        return opened.progress().modulesDone();
    }

    public boolean isDone(Lesson lesson) {
        return opened.progress().isDone(lesson);
    }

    /** {@code done}, {@code now} or empty text for the stroke of a module. */
    public String stroke(Module each) {
        return opened.progress().isDone(each) ? "done" : each.id().equals(module.id()) ? "now" : "";
    }

    public int getMinutesLeft() {
        return opened.progress().minutesLeft(module);
    }

    public int getMinutesLeftInAll() {
        return opened.progress().minutesLeft();
    }

    /** Where one goes on in a session: its first lesson that is not done, or its first. */
    public String at(Module each) {
        return each.lessons().stream()
                .filter(lesson -> !isDone(lesson))
                .findFirst()
                .or(() -> each.lessons().stream().findFirst())
                .map(this::at)
                .orElse(getHome());
    }

    public boolean isAllDone(Module each) {
        return opened.progress().isDone(each);
    }

    public int getPage() {
        return module.lessons().indexOf(getLesson()) + 1;
    }

    public String getHome() {
        return Learning.at(enrolment);
    }

    public String at(Lesson lesson) {
        return Learning.lesson(enrolment, lesson.id());
    }

    public @Nullable String getPrevious() {
        return getSyllabus().before(getLesson()).map(this::at).orElse(null);
    }

    /** Where one goes on after this lesson. */
    public String getNext() {
        return getSyllabus().after(getLesson()).map(this::at).orElse(Learning.assessment(enrolment));
    }

    /** What comes next, behind the word "Next". */
    public String getNextWords() {
        Optional<Lesson> next = getSyllabus().after(getLesson());
        if (next.isEmpty()) {
            return texts.of("courses.lesson.to-assessment");
        }
        return next.filter(module.lessons()::contains)
                .map(Lesson::title)
                .orElse(texts.of("courses.session", module.place() + 1));
    }
}
