package org.muster.courses.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.Attempt;
import org.muster.courses.assessment.Draw.Drawn;
import org.muster.courses.assessment.GivenAnswer;
import org.muster.courses.assessment.OwnAttempts;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;
import org.muster.courses.web.Learning;

/** The attempt that is under way in this request's enrolment, with what was answered so far. */
@RequestScoped
public class OpenSheet {

    @Inject
    PathParameters path;

    @Inject
    OwnStudies studies;

    @Inject
    OwnAttempts attempts;

    @Inject
    ActingTime time;

    private @Nullable Study study;
    private @Nullable Attempt attempt;
    private List<Drawn> questions = List.of();
    private Map<String, GivenAnswer> given = Map.of();

    /** Reads it; leads to the assessment's first page when no attempt is under way. */
    boolean read() throws IOException {
        EnrolmentId enrolment = EnrolmentId.parse(path.get("enrolment"));
        Study own = studies.get(enrolment);
        study = own;
        Optional<Attempt> open = attempts.open(own);
        if (open.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(Learning.assessment(enrolment));
            return false;
        }
        attempt = open.get();
        questions = attempt.draw().questions();
        given = attempts.answers(own, attempt.id());
        return true;
    }

    public @Nullable Study study() {
        return study;
    }

    public @Nullable Attempt attempt() {
        return attempt;
    }

    public List<Drawn> questions() {
        return questions;
    }

    /** When the attempt ends by itself; null when there is no clock. */
    public @Nullable Instant ends() {
        return attempt == null ? null : attempt.endsAt().orElse(null);
    }

    /** How many seconds are left by the server's clock: that of the device may be wrong. */
    public long secondsLeft() {
        Instant end = ends();
        return end == null ? 0 : Math.max(0, Duration.between(time.now(), end).toSeconds());
    }

    public boolean over() {
        return attempt != null && attempt.isOver(time.now());
    }

    Optional<GivenAnswer> answer(String question) {
        return Optional.ofNullable(given.get(question));
    }

    /** All questions as numbers to go to. */
    public List<Number> numbers() {
        return IntStream.range(0, questions.size()).mapToObj(this::number).toList();
    }

    public long answered() {
        return given.values().stream().filter(GivenAnswer::isAnswered).count();
    }

    public long flagged() {
        return given.values().stream().filter(GivenAnswer::flagged).count();
    }

    public long left() {
        return questions.size() - answered();
    }

    private Number number(int index) {
        Optional<GivenAnswer> answer = answer(questions.get(index).id());
        return new Number(
                index + 1,
                answer.filter(GivenAnswer::isAnswered).isPresent(),
                answer.filter(GivenAnswer::flagged).isPresent());
    }

    /** A question's number, whether it is answered, whether the person wants to come back to it. */
    public record Number(int place, boolean answered, boolean flagged) {}
}
