package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;

/** What accredited courses are called, with the number of the version. */
@ApplicationScoped
class Titles {

    @Inject
    CourseCatalogue catalogue;

    String of(ExactVersion version) {
        return written(version, all());
    }

    Map<CourseId, String> all() {
        return catalogue.current().stream()
                .collect(Collectors.toMap(CourseVersionFacts::course, CourseVersionFacts::title));
    }

    static String written(ExactVersion version, Map<CourseId, String> titles) {
        return (titles.getOrDefault(version.course(), "") + " " + version.number()).strip();
    }
}
