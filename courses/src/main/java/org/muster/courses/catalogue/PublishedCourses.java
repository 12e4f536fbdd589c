package org.muster.courses.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.LatestUsed;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.CourseVersionId;

/** What other rooms see of the catalogue: facts, which are kept even of courses too many to keep whole. */
@ApplicationScoped
class PublishedCourses implements CourseCatalogue {

    private static final int MOST_FACTS = 10_000;

    @Inject
    Catalogue catalogue;

    @Inject
    CourseVersions versions;

    private final LatestUsed<CourseVersionId, CourseVersionFacts> kept = new LatestUsed<>(MOST_FACTS, facts -> 1);

    @Override
    public List<CourseVersionFacts> current() {
        return catalogue.currentIds().stream()
                .flatMap(id -> version(id).stream())
                .sorted(Comparator.comparing(CourseVersionFacts::title))
                .toList();
    }

    @Override
    public Optional<CourseVersionFacts> version(CourseVersionId version) {
        return kept.find(version).or(() -> {
            Optional<CourseVersionFacts> read = versions.find(version).map(CourseVersion::facts);
            read.ifPresent(facts -> kept.keep(version, facts));
            return read;
        });
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
