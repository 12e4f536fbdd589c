package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CourseId;
import org.muster.courses.delivery.FindStudies;
import org.muster.courses.delivery.Study;

/** The courses of whoever makes this request: their newest way through each. */
@RequestScoped
public class OwnCourses {

    @Inject
    SignedInPerson person;

    @Inject
    FindStudies find;

    @Inject
    Texts texts;

    private @Nullable List<Study> studies;

    /** The last touched first; none for whoever is not signed in. */
    public List<Study> all() {
        List<Study> known = studies;
        if (known == null) {
            known = person.id().isPresent() ? find.ofTheCurrentPerson() : List.of();
            studies = known;
        }
        return known;
    }

    public Optional<Study> in(CourseId course) {
        return all().stream()
                .filter(study -> study.course().course().equals(course))
                .findFirst();
    }

    /** How far the person is, in a word. */
    public Mark mark(Study study) {
        if (study.isCompleted()) {
            return Mark.ok(texts.of("courses.state.completed"));
        }
        if (study.attemptsLeft() == 0) {
            return Mark.bad("circle-x", texts.of("courses.state.failed"));
        }
        return study.enrolment().place().isEmpty()
                ? Mark.none(texts.of("courses.state.not-started"))
                : Mark.info("circle-dot", texts.of("courses.state.in-progress"));
    }
}
