package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseVersionFacts;

/** What courses are called now, asked for once in a request. */
@RequestScoped
class CourseNames {

    @Inject
    CourseCatalogue catalogue;

    private @Nullable Map<UUID, String> titles;

    /** Empty text for none. */
    String of(@Nullable UUID course) {
        Map<UUID, String> known = titles;
        if (known == null) {
            known = catalogue.current().stream()
                    .collect(Collectors.toMap(version -> version.course().value(), CourseVersionFacts::title));
            titles = known;
        }
        return course == null ? "" : known.getOrDefault(course, "");
    }
}
