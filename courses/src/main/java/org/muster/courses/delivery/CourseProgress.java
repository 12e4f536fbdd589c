package org.muster.courses.delivery;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;

/** Which lessons of a version one person has opened, read and completed. */
public final class CourseProgress {

    private final Syllabus syllabus;
    private final Map<String, LessonState> states;

    public CourseProgress(Syllabus syllabus, Collection<LessonState> states) {
        this.syllabus = syllabus;
        this.states = states.stream().collect(Collectors.toMap(LessonState::lesson, Function.identity()));
    }

    public Syllabus syllabus() {
        return syllabus;
    }

    public boolean isOpened(Lesson lesson) {
        return states.containsKey(lesson.id());
    }

    public boolean isRead(Lesson lesson) {
        return Optional.ofNullable(states.get(lesson.id()))
                .map(LessonState::read)
                .orElse(false);
    }

    public boolean isDone(Lesson lesson) {
        return Optional.ofNullable(states.get(lesson.id()))
                .map(LessonState::complete)
                .orElse(false);
    }

    public boolean isDone(Module module) {
        return module.lessons().stream().allMatch(this::isDone);
    }

    public boolean isBegun(Module module) {
        return module.lessons().stream().anyMatch(this::isOpened);
    }

    public long modulesDone() {
        return syllabus.modules().stream().filter(this::isDone).count();
    }

    public long lessonsDone() {
        return syllabus.lessons().filter(this::isDone).count();
    }

    /** The minutes of lessons that are not done. */
    public int minutesLeft() {
        return syllabus.modules().stream().mapToInt(this::minutesLeft).sum();
    }

    public int minutesLeft(Module module) {
        return module.lessons().stream()
                .filter(lesson -> !isDone(lesson))
                .mapToInt(Lesson::minutes)
                .sum();
    }

    /** The first lesson that is not complete; empty when all are. */
    public Optional<Lesson> next() {
        return syllabus.lessons().filter(lesson -> !isDone(lesson)).findFirst();
    }
}
