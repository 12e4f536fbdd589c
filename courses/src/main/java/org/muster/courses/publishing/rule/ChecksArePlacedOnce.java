package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.Block.CheckPlace;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Syllabus;

/** Every question of a lesson stands at exactly one place of its page. */
final class ChecksArePlacedOnce implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.placed-once";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.lessons()
                .flatMap(lesson -> lesson.checks().stream().map(Question::id).filter(id -> places(lesson, id) != 1));
    }

    private static long places(Lesson lesson, String check) {
        return lesson.blocks(CheckPlace.class).stream()
                .filter(place -> place.id().equals(check))
                .count();
    }
}
