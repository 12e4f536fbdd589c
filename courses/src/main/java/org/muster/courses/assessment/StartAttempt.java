package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.Attended;
import org.muster.courses.delivery.Step;
import org.muster.courses.delivery.Steps;
import org.muster.courses.question.Question;
import org.muster.courses.statement.LearningStatements;
import org.muster.courses.syllabus.Conduct;
import org.muster.courses.syllabus.Syllabus;

/** Somebody begins an attempt. Who has one under way goes on with it. */
@ApplicationScoped
public class StartAttempt {

    private static final Random RANDOM = new SecureRandom();

    @Inject
    Steps steps;

    @Inject
    Attempts attempts;

    @Inject
    Attended attended;

    @Inject
    ExtraTimes extraTimes;

    @Inject
    LearningStatements words;

    /** {@code declared} says whether they said that they answer by themselves. */
    @Transactional
    public AttemptId start(EnrolmentId enrolment, boolean declared) {
        Step step = steps.begin(enrolment);
        Optional<Attempt> open = attempts.open(enrolment);
        if (open.isPresent()) {
            steps.end(step);
            return open.get().id();
        }
        LessonsComeFirst.check(step.study());
        WebinarsComeFirst.check(attended.missing(step.study()));
        AttemptsAreCounted.check(step.study());
        WaitingComesFirst.check(step.study(), attempts.of(enrolment), step.now());
        HonestyComesFirst.check(step.study(), declared);
        return begin(step, declared).id();
    }

    private Attempt begin(Step step, boolean declared) {
        Syllabus syllabus = step.study().syllabus();
        Draw draw = new DrawQuestions(syllabus, RANDOM).draw();
        int points = draw.questions().stream()
                .flatMap(drawn -> syllabus.question(drawn.id()).stream())
                .mapToInt(Question::points)
                .sum();
        int number = step.enrolment().beginAttempt();
        Attempt attempt = new Attempt(step.enrolment().id(), number, draw, points, step.now());
        attempt.endAt(end(step).orElse(null));
        if (declared) {
            attempt.declare(step.now());
        }
        attempts.add(attempt);
        step.say(words.beganAttempt(step.way(), step.now()));
        steps.end(step);
        return attempt;
    }

    private Optional<Instant> end(Step step) {
        Conduct conduct = step.study().syllabus().assessment().conduct();
        return conduct.isTimed()
                ? extraTimes
                        .of(step.enrolment().person())
                        .of(Duration.ofMinutes(conduct.limit()))
                        .map(step.now()::plus)
                : Optional.empty();
    }
}
