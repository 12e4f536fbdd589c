package org.muster.courses.publishing;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.muster.courses.publishing.rule.Finding;
import org.muster.courses.publishing.rule.PublishingRules;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.syllabus.SyllabusReader;

/**
 * A course as it would be published, and all that stands against it.
 *
 * @param document what would be kept
 */
public record Proof(String document, Syllabus syllabus, List<Finding> findings) {

    public static Proof of(CourseDocument course) {
        JsonObject finished = new FinishDocument(FileAddresses.of(course.files())).finish(course.json());
        Syllabus syllabus = SyllabusReader.read(finished);
        List<Finding> findings = Stream.concat(FilesAreThere.check(course), PublishingRules.check(syllabus).stream())
                .toList();
        return new Proof(finished.toString(), syllabus, findings);
    }
}
