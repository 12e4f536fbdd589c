package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.GroupPanel;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.forum.Entered;
import org.muster.forums.forum.OwnForums;

/** The newest threads of the forum of a course or a group on its page, for whoever belongs to it. */
@ApplicationScoped
class ForumsElsewhere implements CoursePanel, GroupPanel {

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
        return panel("forums.course.title", () -> ownForums.ofCourse(course));
    }

    @Override
    public Optional<Panel> about(CohortFacts group) {
        return panel("forums.group.title", () -> ownForums.ofCohort(group));
    }

    private Optional<Panel> panel(String title, Supplier<Optional<Entered>> forum) {
        return person.may(ForumsAct.TAKE_PART) ? forum.get().map(in -> threads.of(title, in)) : Optional.empty();
    }
}
