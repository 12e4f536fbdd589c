package org.muster.courses.publishing;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.muster.courses.publishing.rule.Finding;
import org.muster.courses.publishing.rule.PublishingRules;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.syllabus.SyllabusReader;

/**
 * A course as it would be published, and all that stands against it.
 *
 * @param finished what would be kept
 */
public record Proof(JsonObject finished, Syllabus syllabus, List<Finding> findings) {

    public static Proof of(CourseDocument course) {
        return of(course.json(), FileAddresses.of(course.files()));
    }

    /** Of a course whose files are served at these addresses, by the name it calls them. */
    public static Proof of(JsonObject course, Map<String, String> addresses) {
        JsonObject finished = new FinishDocument(addresses).finish(course);
        Syllabus syllabus = SyllabusReader.read(finished);
        List<Finding> findings = Stream.concat(
                        FilesAreThere.check(course, addresses.keySet()), PublishingRules.check(syllabus).stream())
                .toList();
        return new Proof(finished, syllabus, findings);
    }

    /** What would be kept, as text. */
    public String document() {
        return finished.toString();
    }
}
