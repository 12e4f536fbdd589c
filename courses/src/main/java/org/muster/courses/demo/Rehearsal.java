package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.time.DemoDays;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.AttemptId;
import org.muster.courses.assessment.Attempts;
import org.muster.courses.assessment.Draw.Drawn;
import org.muster.courses.assessment.SaveAnswer;
import org.muster.courses.assessment.StartAttempt;
import org.muster.courses.assessment.SubmitAttempt;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.AnswerCheck;
import org.muster.courses.delivery.EnrolLearner;
import org.muster.courses.delivery.OpenLesson;
import org.muster.courses.delivery.ReadLesson;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.syllabus.Lesson;

/** Lets whoever acts go through a course as a state says, in the past, by the same use cases as everybody. */
@ApplicationScoped
class Rehearsal {

    private static final LocalTime FIRST_THING = LocalTime.of(9, 5);
    private static final Duration A_WHILE = Duration.ofSeconds(40);

    @Inject
    DemoDays days;

    @Inject
    ActingTime time;

    @Inject
    Catalogue catalogue;

    @Inject
    EnrolLearner enrolLearner;

    @Inject
    OpenLesson openLesson;

    @Inject
    AnswerCheck answerCheck;

    @Inject
    ReadLesson readLesson;

    @Inject
    StartAttempt startAttempt;

    @Inject
    Attempts attempts;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    SubmitAttempt submitAttempt;

    EnrolmentId play(DemoState state) {
        CourseVersion course =
                catalogue.numbered(state.course(), state.version()).orElseThrow();
        EnrolmentId[] enrolment = new EnrolmentId[1];
        time.at(days.past(state.enrolledDay(), FIRST_THING), () -> enrolment[0] = enrolLearner.enrol(course));
        List<Lesson> lessons = course.syllabus().lessons().toList();
        for (int place = 0; place < state.lessons(); place++) {
            learn(enrolment[0], lessons.get(place), day(state, place));
        }
        if (state.lessons() > 0 && state.lessons() < lessons.size()) {
            Instant since = days.past(state.lastDay(), FIRST_THING.plusHours(1));
            time.at(
                    since,
                    () -> openLesson.open(
                            enrolment[0], lessons.get(state.lessons()).id()));
        }
        state.attempts().forEach(each -> attempt(enrolment[0], course, each));
        return enrolment[0];
    }

    /** Lessons are spread evenly between the day of enrolling and the last day, the last ones on it. */
    private Instant day(DemoState state, int place) {
        int between = Math.max(0, state.lastDay() - state.enrolledDay());
        int day = state.enrolledDay() + between * (place + 1) / Math.max(1, state.lessons());
        return days.past(day, FIRST_THING.plusMinutes(2L * place));
    }

    private void learn(EnrolmentId enrolment, Lesson lesson, Instant start) {
        Instant now = start;
        for (Question check : lesson.checks()) {
            Response response = check.id().hashCode() % 4 == 0 ? WrongAnswer.to(check) : check.solution();
            time.at(now, () -> answerCheck.answer(enrolment, lesson.id(), check.id(), Filled.form(check, response)));
            now = now.plus(A_WHILE);
        }
        time.at(now, () -> readLesson.read(enrolment, lesson.id()));
    }

    private void attempt(EnrolmentId enrolment, CourseVersion course, DemoState.Try planned) {
        Instant now = days.past(planned.day(), FIRST_THING.plusHours(2));
        AttemptId[] id = new AttemptId[1];
        time.at(now, () -> id[0] = startAttempt.start(enrolment, true));
        List<Drawn> drawn = attempts.get(enrolment, id[0]).draw().questions();
        for (int place = 0; place < drawn.size(); place++) {
            Question question =
                    course.syllabus().question(drawn.get(place).id()).orElseThrow();
            Response response = place < planned.correct() ? question.solution() : WrongAnswer.to(question);
            now = now.plus(A_WHILE);
            time.at(now, () -> saveAnswer.save(enrolment, id[0], question.id(), Filled.form(question, response)));
        }
        time.at(now.plus(A_WHILE), () -> submitAttempt.submit(enrolment, id[0]));
    }
}
