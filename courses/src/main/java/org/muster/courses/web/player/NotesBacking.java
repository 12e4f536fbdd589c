package org.muster.courses.web.player;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.note.OwnNotes;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.web.Learning;

/** {@code /learn/{enrolment}/notes}: all that a learner wrote and marked in a course. */
@Named("ownNotes")
@RequestScoped
public class NotesBacking {

    @Inject
    PathParameters path;

    @Inject
    OwnNotes ownNotes;

    private EnrolmentId enrolment;
    private OwnNotes.All all;

    @PostConstruct
    void load() {
        enrolment = EnrolmentId.parse(path.get("enrolment"));
        all = ownNotes.all(enrolment);
    }

    public OwnNotes.All getAll() {
        return all;
    }

    public Syllabus getSyllabus() {
        return all.study().syllabus();
    }

    public int placeOf(Lesson lesson) {
        return getSyllabus().moduleOf(lesson).map(Module::place).orElse(0);
    }

    public String at(Lesson lesson) {
        return Learning.lesson(enrolment, lesson.id());
    }

    public String getHome() {
        return Learning.at(enrolment);
    }
}
