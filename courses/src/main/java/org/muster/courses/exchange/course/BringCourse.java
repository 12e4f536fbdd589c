package org.muster.courses.exchange.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.BeginFromFile;
import org.muster.courses.studio.editing.LookAtDraft;

/** Makes a draft of a file with a course: all of it that can be taken, with a line for what cannot, or nothing. */
@ApplicationScoped
@Transactional
public class BringCourse {

    @Inject
    Permission permission;

    @Inject
    BeginFromFile beginFromFile;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    Origins origins;

    @Inject
    ActingTime time;

    public DraftId bring(String name, byte[] content) {
        permission.require(CoursesAct.AUTHOR_COURSE);
        CourseFile file = CourseFile.of(content);
        DraftId draft = beginFromFile.begin(file.document(), file.files());
        origins.add(draft, name, file.lines(), time.now());
        return draft;
    }

    /** The file that a draft began as. */
    public Optional<Origin> origin(DraftId draft) {
        lookAtDraft.look(draft);
        return origins.find(draft);
    }
}
