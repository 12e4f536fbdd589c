package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Syllabus;

/** Every lesson says how many minutes it takes. */
final class LessonsSayTheirMinutes implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.minutes";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.lessons().filter(lesson -> lesson.minutes() < 1).map(Lesson::id);
    }
}
