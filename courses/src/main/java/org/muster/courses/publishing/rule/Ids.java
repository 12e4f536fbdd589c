package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.Block.Checklist;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Scenario;
import org.muster.courses.syllabus.Syllabus;

/** The ids of a version that progress and statements refer to. */
final class Ids {

    private Ids() {}

    static Stream<String> of(Syllabus syllabus) {
        return Stream.of(
                        syllabus.modules().stream().map(Module::id),
                        syllabus.lessons().flatMap(Ids::in),
                        syllabus.scenarios().stream().map(Scenario::id),
                        syllabus.bank().stream().map(Question::id))
                .flatMap(ids -> ids);
    }

    private static Stream<String> in(Lesson lesson) {
        Stream<String> checklists = lesson.blocks(Checklist.class).stream().map(Checklist::id);
        Stream<String> checks = lesson.checks().stream().map(Question::id);
        return Stream.concat(Stream.of(lesson.id()), Stream.concat(checks, checklists));
    }
}
