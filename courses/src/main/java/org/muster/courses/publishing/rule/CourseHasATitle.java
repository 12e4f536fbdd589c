package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** A course has a title that people can find it by. */
final class CourseHasATitle implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.title";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.cover().title().isBlank() ? Stream.of(syllabus.cover().slug()) : Stream.empty();
    }
}
