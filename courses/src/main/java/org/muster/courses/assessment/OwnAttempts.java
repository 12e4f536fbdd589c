package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;

/** The attempts of whoever acts, and what was answered in them. */
@ApplicationScoped
public class OwnAttempts {

    @Inject
    OwnStudies studies;

    @Inject
    Attempts attempts;

    @Inject
    GivenAnswers answers;

    /** The last one first. */
    public List<Attempt> of(Study study) {
        studies.check(study);
        return attempts.of(study.enrolment().id());
    }

    /** The attempt that was begun and not submitted. */
    public Optional<Attempt> open(Study study) {
        studies.check(study);
        return attempts.open(study.enrolment().id());
    }

    /** What was answered, by the question's id. */
    public Map<String, GivenAnswer> answers(Study study, AttemptId attempt) {
        studies.check(study);
        return answers.of(attempts.get(study.enrolment().id(), attempt).id());
    }
}
