package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.muster.core.people.api.PersonId;
import org.muster.courses.catalogue.CourseVersions;

/** A person's newest way through each course, the last touched first. */
@ApplicationScoped
public class FindStudies {

    @Inject
    Enrolments enrolments;

    @Inject
    CourseVersions versions;

    @Transactional
    public List<Study> of(PersonId person) {
        return enrolments.newest(person).stream()
                .map(each -> new Study(each, versions.get(each.courseVersion())))
                .toList();
    }
}
