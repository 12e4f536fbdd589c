package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.forum.OwnForums;

/** The newest threads of a course's forum on its page, for whoever belongs to it. */
@ApplicationScoped
class ForumOfACourse implements CoursePanel {

    @Inject
    OwnForums ownForums;

    @Inject
    NewestThreads threads;

    @Inject
    SignedInPerson person;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Panel> about(CourseVersionFacts course) {
        return person.may(ForumsAct.TAKE_PART)
                ? ownForums.ofCourse(course).map(in -> threads.of("forums.course.title", in))
                : Optional.empty();
    }
}
