package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.courses.api.CourseCompleted;

@ApplicationScoped
class OnCourseCompleted implements EventObserver<CourseCompleted> {

    @Inject
    IssueAward issueAward;

    @Override
    public Class<CourseCompleted> event() {
        return CourseCompleted.class;
    }

    @Override
    public void on(CourseCompleted event, UUID eventId) {
        issueAward.issue(event);
    }
}
