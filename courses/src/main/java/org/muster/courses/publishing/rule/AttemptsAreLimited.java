package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** People may try the assessment at least once and at most 99 times. */
final class AttemptsAreLimited implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.attempts";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        int attempts = syllabus.assessment().attempts();
        return attempts < 1 || attempts > 99 ? Stream.of(String.valueOf(attempts)) : Stream.empty();
    }
}
