package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;
import org.muster.courses.cohort.Due;
import org.muster.courses.cohort.DueDates;
import org.muster.courses.cohort.Group;
import org.muster.courses.cohort.OwnDue;

/** What is due in a group, in words. */
@ApplicationScoped
class Deadlines {

    @Inject
    OwnDue ownDue;

    @Inject
    Texts texts;

    List<Deadline> of(Group group) {
        return ownDue.in(group).stream()
                .flatMap(due -> title(group, due.part()).stream()
                        .map(title -> new Deadline(title, due.day(), mark(due.state()))))
                .toList();
    }

    /** Empty for a module that the course no longer has. */
    private Optional<String> title(Group group, String part) {
        return part.equals(DueDates.ASSESSMENT)
                ? Optional.of(texts.of("courses.due.assessment"))
                : group.course()
                        .flatMap(course -> course.syllabus().module(part))
                        .map(module -> texts.of("courses.due.session", module.place(), module.title()));
    }

    private Mark mark(Due.State state) {
        return switch (state) {
            case THROUGH -> Mark.ok(texts.of("courses.due.through"));
            case LATE -> Mark.warn("clock", texts.of("courses.due.late"));
            case OPEN -> Mark.none(texts.of("courses.due.open"));
        };
    }
}
