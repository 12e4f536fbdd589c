package org.muster.courses.publishing.rule;

import java.util.stream.Stream;
import org.muster.courses.syllabus.Syllabus;

/** One thing that a course must be before it may be published. */
interface PublishingRule {

    /** The message key of its sentence. */
    String key();

    /** The ids of what breaks it. */
    Stream<String> brokenBy(Syllabus syllabus);
}
