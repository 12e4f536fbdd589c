package org.muster.courses.syllabus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.courses.question.Question;

/**
 * All that a version teaches and asks.
 *
 * @param prerequisites slugs of the courses to be completed before
 */
public record Syllabus(
        Cover cover,
        List<String> prerequisites,
        List<Module> modules,
        List<Scenario> scenarios,
        List<Video> videos,
        Media media,
        List<Question> bank,
        AssessmentRules assessment) {

    public Stream<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream());
    }

    public int lessonCount() {
        return modules.stream().mapToInt(module -> module.lessons().size()).sum();
    }

    /** What it takes to keep it: the course, its lessons and its questions. */
    public int parts() {
        return 1 + lessonCount() + bank.size();
    }

    public Optional<Lesson> lesson(String id) {
        return lessons().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public Optional<Module> module(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    public Optional<Module> moduleOf(Lesson lesson) {
        return modules.stream()
                .filter(module -> module.lessons().contains(lesson))
                .findFirst();
    }

    public Optional<Lesson> before(Lesson lesson) {
        return neighbour(lesson, -1);
    }

    public Optional<Lesson> after(Lesson lesson) {
        return neighbour(lesson, 1);
    }

    private Optional<Lesson> neighbour(Lesson lesson, int step) {
        List<Lesson> all = new ArrayList<>(lessons().toList());
        int place = all.indexOf(lesson) + step;
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    public Optional<Video> video(String id) {
        return videos.stream().filter(video -> video.id().equals(id)).findFirst();
    }

    public Optional<Question> question(String id) {
        return bank.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The estimated minutes of all lessons. */
    public int lessonMinutes() {
        return modules.stream().mapToInt(Module::minutes).sum();
    }

    /** The estimated minutes of lessons and assessment. */
    public int minutes() {
        return lessonMinutes() + assessment.minutes();
    }
}
