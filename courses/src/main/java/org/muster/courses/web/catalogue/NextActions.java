package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.CourseProgress;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.Module;
import org.muster.courses.web.BeforeTheAssessment;
import org.muster.courses.web.Learning;

/** The one thing to do next in a course, in words that say what happens. */
@ApplicationScoped
public class NextActions {

    @Inject
    BeforeTheAssessment before;

    @Inject
    Texts texts;

    public Link of(Study study, CourseProgress progress) {
        EnrolmentId enrolment = study.enrolment().id();
        if (study.isCompleted()) {
            return new Link(texts.of("courses.next.result"), Learning.result(enrolment));
        }
        Optional<Module> module = progress.next().flatMap(study.syllabus()::moduleOf);
        if (module.isPresent()) {
            return new Link(words(progress, module.get()), Learning.at(enrolment));
        }
        return study.attemptsLeft() == 0
                ? new Link(texts.of("courses.next.result"), Learning.result(enrolment))
                : new Link(
                        texts.of(before.webinars(study) > 0 ? "courses.next.webinars" : "courses.next.assessment"),
                        Learning.assessment(enrolment));
    }

    private String words(CourseProgress progress, Module module) {
        return texts.of(progress.isBegun(module) ? "courses.next.carry-on" : "courses.next.start", module.place());
    }
}
