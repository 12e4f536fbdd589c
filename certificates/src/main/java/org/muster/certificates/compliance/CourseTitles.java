package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.muster.courses.api.CourseCatalogue;

/** What courses are called now. */
@ApplicationScoped
class CourseTitles {

    @Inject
    CourseCatalogue catalogue;

    /** The titles of those of these courses that are in the catalogue, by title. */
    Map<UUID, String> of(Collection<UUID> courses) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        catalogue.current().stream()
                .filter(course -> courses.contains(course.course().value()))
                .forEach(course -> titles.put(course.course().value(), course.title()));
        return titles;
    }
}
