package org.muster.courses.web.cohort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.cohort.DueDates;
import org.muster.courses.cohort.Group;
import org.muster.courses.cohort.LookAtGroup;
import org.muster.courses.delivery.CourseProgress;
import org.muster.courses.delivery.ProgressOfStudy;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.Module;
import org.muster.courses.web.catalogue.OwnCourses;

/** What is due in a group, as whoever looks stands to it. */
@RequestScoped
class Deadlines {

    @Inject
    LookAtGroup lookAtGroup;

    @Inject
    OwnCourses courses;

    @Inject
    ProgressOfStudy progressOfStudy;

    @Inject
    SignedInPerson person;

    @Inject
    ActingTime time;

    @Inject
    Texts texts;

    List<Deadline> of(Group group) {
        DueDates due = lookAtGroup.due(group);
        Optional<Study> study = due.areSet() ? courses.in(group.facts().course()) : Optional.empty();
        List<Deadline> all = new ArrayList<>(sessions(group, due, study));
        boolean completed = study.filter(Study::isCompleted).isPresent();
        due.of(DueDates.ASSESSMENT)
                .ifPresent(day -> all.add(new Deadline(texts.of("courses.due.assessment"), day, mark(completed, day))));
        all.sort(Comparator.comparing(Deadline::day));
        return all;
    }

    private List<Deadline> sessions(Group group, DueDates due, Optional<Study> study) {
        Optional<CourseProgress> progress = study.map(progressOfStudy::of);
        List<Deadline> sessions = new ArrayList<>();
        for (Module module : group.course().map(CourseVersion::syllabus).stream()
                .flatMap(syllabus -> syllabus.modules().stream())
                .toList()) {
            String title = texts.of("courses.due.session", module.place(), module.title());
            boolean done = study.filter(Study::isCompleted).isPresent()
                    || progress.filter(mine -> isDone(mine, module)).isPresent();
            due.of(module.id()).ifPresent(day -> sessions.add(new Deadline(title, day, mark(done, day))));
        }
        return sessions;
    }

    /** Who learns another version may know the module as something else. */
    private static boolean isDone(CourseProgress mine, Module module) {
        return mine.syllabus().module(module.id()).filter(mine::isDone).isPresent();
    }

    private Mark mark(boolean done, LocalDate day) {
        if (done) {
            return Mark.ok(texts.of("courses.due.through"));
        }
        return day.isBefore(LocalDate.ofInstant(time.now(), person.zone()))
                ? Mark.warn("clock", texts.of("courses.due.late"))
                : Mark.none(texts.of("courses.due.open"));
    }
}
