package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** People may be asked to attend up to nine webinars before the assessment. */
final class WebinarsAreFew implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.webinars";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        int webinars = syllabus.assessment().webinars();
        return webinars < 0 || webinars > 9 ? Stream.of(String.valueOf(webinars)) : Stream.empty();
    }
}
