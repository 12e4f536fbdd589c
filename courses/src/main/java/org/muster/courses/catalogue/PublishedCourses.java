package org.muster.courses.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.CourseVersionId;

/** What other rooms see of the catalogue. */
@ApplicationScoped
class PublishedCourses implements CourseCatalogue {

    @Inject
    Catalogue catalogue;

    @Inject
    CourseVersions versions;

    @Override
    public List<CourseVersionFacts> current() {
        return catalogue.current().stream().map(CourseVersion::facts).toList();
    }

    @Override
    public Optional<CourseVersionFacts> version(CourseVersionId version) {
        return versions.find(version).map(CourseVersion::facts);
    }

    @Override
    public Optional<CourseVersionFacts> bySlug(String slug) {
        return catalogue.find(slug).map(CourseVersion::facts);
    }

    @Override
    public List<CourseId> prerequisites(CourseId course) {
        return catalogue.current().stream()
                .filter(version -> version.course().equals(course))
                .flatMap(version -> version.syllabus().prerequisites().stream())
                .map(before -> catalogue.get(before).course())
                .toList();
    }
}
