package org.muster.courses.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CourseVersionId;

/** Publishes a course as a version that never changes, unless a rule stands against it. */
@ApplicationScoped
public class PublishCourse {

    @Inject
    Permission permission;

    @Inject
    VersionRows versions;

    @Inject
    CourseFiles files;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public CourseVersionId publish(CourseDocument document) {
        permission.require(CoursesAct.PUBLISH_COURSE);
        Proof proof = Proof.of(document);
        proof.findings().stream().findFirst().ifPresent(finding -> {
            throw finding.refusal();
        });
        document.files().forEach(files::keep);
        UUID version = versions.add(proof, permission.actor(), time.now());
        audit.append(
                CoursesAct.PUBLISH_COURSE.key(),
                permission.actor().map(PersonId::value).orElse(null),
                version,
                Map.of("course", proof.syllabus().cover().slug()));
        return new CourseVersionId(version);
    }
}
