package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** The pass mark is a percentage from 1 to 100. */
final class PassMarkIsAPercentage implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.pass-mark";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        int mark = syllabus.assessment().passMark();
        return mark < 1 || mark > 100 ? Stream.of(String.valueOf(mark)) : Stream.empty();
    }
}
