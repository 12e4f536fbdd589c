package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.catalogue.CourseVersions;

/** The newest way through each course of whoever acts, the last touched first. */
@ApplicationScoped
public class FindStudies {

    @Inject
    Permission permission;

    @Inject
    Enrolments enrolments;

    @Inject
    CourseVersions versions;

    @Transactional(TxType.SUPPORTS)
    public List<Study> ofTheCurrentPerson() {
        permission.require(CoursesAct.LEARN);
        return enrolments.newest(permission.current()).stream()
                .map(each -> new Study(each, versions.get(each.courseVersion())))
                .toList();
    }
}
