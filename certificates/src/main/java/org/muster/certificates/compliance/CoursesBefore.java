package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;

/** Which courses come before others, and which of them somebody lacks. */
@ApplicationScoped
class CoursesBefore {

    @Inject
    CourseCatalogue catalogue;

    Map<CourseId, List<CourseId>> of(List<CourseId> courses) {
        return courses.stream().collect(Collectors.toMap(Function.identity(), catalogue::prerequisites));
    }

    static Optional<Before> lackedBy(
            UUID person, List<CourseId> prerequisites, Map<PersonAndCourse, HeldAward> awards) {
        return Before.first(prerequisites.stream()
                .map(CourseId::value)
                .flatMap(course -> Before.of(course, awards.get(new PersonAndCourse(person, course))).stream())
                .toList());
    }
}
