package org.muster.courses.syllabus;

import java.util.List;

/**
 * A part of a course.
 *
 * @param place its place among the modules, from 1
 */
public record Module(String id, int place, String title, String summary, List<Lesson> lessons) {

    public int minutes() {
        return lessons.stream().mapToInt(Lesson::minutes).sum();
    }

    /** How many questions to try oneself on its lessons hold. */
    public int checkCount() {
        return lessons.stream().mapToInt(lesson -> lesson.checks().size()).sum();
    }
}
