package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Syllabus;

/** A lesson is not empty. */
final class LessonsSaySomething implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.empty-lesson";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.lessons().filter(lesson -> lesson.blocks().isEmpty()).map(Lesson::id);
    }
}
