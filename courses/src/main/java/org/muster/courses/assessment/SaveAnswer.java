package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.catalogue.CourseVersions;
import org.muster.courses.question.AnswerForm;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.statement.LearningRecord;
import org.muster.courses.statement.LearningStatements;
import org.muster.courses.statement.Way;

/** Saves an answer as it is given; when this returns, it is kept. Saving the same answer twice is no news. */
@ApplicationScoped
public class SaveAnswer {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    CourseVersions versions;

    @Inject
    Attempts attempts;

    @Inject
    GivenAnswers answers;

    @Inject
    LearningStatements words;

    @Inject
    LearningRecord record;

    @Inject
    ActingTime time;

    @Transactional
    public GivenAnswer save(EnrolmentId enrolment, AttemptId id, String questionId, AnswerForm form) {
        permission.require(CoursesAct.LEARN);
        OpenAttempt attempt = sql.first(OpenAttempt::of, OpenAttempt.QUERY, questionId, id.value(), enrolment.value())
                .filter(found -> found.person().equals(permission.current()))
                .orElseThrow(() -> new NotFound("courses.attempt.unknown"));
        CourseVersion course = versions.get(attempt.version());
        Question question = drawn(attempt, course, questionId);
        Instant now = time.now();
        attempts.holdOpen(id, now);
        boolean flagged = !form.all("flag").isEmpty();
        GivenAnswer answer = new GivenAnswer(questionId, question.read(form), flagged, now);
        answers.save(id, answer);
        if (!attempt.saved().equals(answer.response())) {
            tell(new Way(attempt.person().value(), attempt.enrolment(), course), question, answer);
        }
        return answer;
    }

    private static Question drawn(OpenAttempt attempt, CourseVersion course, String questionId) {
        return attempt.draw()
                .question(questionId)
                .flatMap(drawn -> course.syllabus().question(drawn.id()))
                .orElseThrow(() -> new NotFound("courses.question.unknown"));
    }

    private void tell(Way way, Question question, GivenAnswer answer) {
        Response response = answer.response();
        Instant at = answer.savedAt();
        record.record(words.answered(way, question, response, at));
    }
}
