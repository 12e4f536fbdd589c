package org.muster.courses.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.client.Clients;
import org.muster.core.records.rest.RecordStore;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.AttemptId;
import org.muster.courses.delivery.AnswerCheck;
import org.muster.courses.delivery.LeaveCourse;
import org.muster.courses.delivery.ReadLesson;
import org.muster.inserver.InServer;

/** Every step of a learner is told to the record store, in the transaction that takes the step. */
@InServer
class StatementsIT {

    @Inject
    ShortCourse course;

    @Inject
    AnswerCheck answerCheck;

    @Inject
    ReadLesson readLesson;

    @Inject
    LeaveCourse leaveCourse;

    @Inject
    Clients clients;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Test
    void allStepsThroughACourseAreTold() {
        PersonId person = course.somebody();
        EnrolmentId enrolment = course.enrol(person, course.publish());
        course.learn(person, enrolment);
        course.submit(person, enrolment, course.answerAll(person, enrolment, "b"));
        AttemptId second = course.answerAll(person, enrolment, "a");
        course.submit(person, enrolment, second);
        course.as(person, () -> leaveCourse.leave(enrolment));

        List<JsonObject> told = told(enrolment);
        assertThat(told)
                .extracting(StatementsIT::verb)
                .containsExactly(
                        "launched",
                        "initialized",
                        "answered",
                        "completed",
                        "completed",
                        "progressed",
                        "initialized",
                        "answered",
                        "answered",
                        "failed",
                        "initialized",
                        "answered",
                        "answered",
                        "passed",
                        "completed",
                        "terminated");
        assertThat(told)
                .allMatch(each -> enrolment
                        .value()
                        .toString()
                        .equals(each.getJsonObject("context").getString("registration")));
        assertThat(told)
                .extracting(each ->
                        each.getJsonObject("actor").getJsonObject("account").getString("name"))
                .containsOnly(person.value().toString());
        resultsSayHowItWent(told);
    }

    private static void resultsSayHowItWent(List<JsonObject> told) {
        JsonObject failed = result(told, each -> verb(each).equals("failed"));
        assertThat(failed.getBoolean("success")).isFalse();
        assertThat(failed.getJsonObject("score").getInt("raw")).isZero();
        JsonObject passed = result(told, each -> verb(each).equals("passed"));
        assertThat(passed.getBoolean("success")).isTrue();
        assertThat(passed.getJsonObject("score").getJsonNumber("scaled").doubleValue())
                .isEqualTo(1);
        assertThat(passed.getString("duration")).startsWith("PT");
        JsonObject check = result(told, each -> verb(each).equals("answered"));
        assertThat(check.getString("response")).isEqualTo("b");
        assertThat(check.getBoolean("success")).isFalse();
        assertThat(result(told, each -> verb(each).equals("terminated")).getString("duration"))
                .startsWith("PT");
    }

    @Test
    void aStepThatIsRolledBackWasNeverTold() {
        PersonId person = course.somebody();
        EnrolmentId enrolment = course.enrol(person, course.publish());
        assertThatThrownBy(() -> transactions.runInNew(() -> course.as(person, () -> {
                    answerCheck.answer(enrolment, ShortCourse.LESSON, ShortCourse.CHECK, ShortCourse.option("a"));
                    readLesson.read(enrolment, ShortCourse.LESSON);
                    throw new IllegalStateException("changed my mind");
                })))
                .hasMessageContaining("changed my mind");

        assertThat(told(enrolment)).isEmpty();
        assertThat(count("courses_check_answer", enrolment)).isZero();
        assertThat(count("courses_lesson_progress", enrolment)).isZero();
    }

    @Test
    void noStatementKnowsANameOrAnAddress() {
        PersonId person = course.somebody();
        EnrolmentId enrolment = course.passedBy(person, course.publish());
        assertThat(told(enrolment))
                .isNotEmpty()
                .noneMatch(each ->
                        each.toString().contains("Learner") || each.toString().contains("@"));
    }

    private long count(String table, EnrolmentId enrolment) {
        return sql.count("SELECT COUNT(*) FROM " + table + " WHERE enrolment_id = ?", enrolment.value());
    }

    private List<JsonObject> told(EnrolmentId enrolment) {
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, "a secret of the tests", Set.of("all"));
        return new RecordStore(home, key, "a secret of the tests")
                .get("registration", enrolment.value().toString(), "ascending", "true")
                .statements();
    }

    private static JsonObject result(List<JsonObject> told, Predicate<JsonObject> which) {
        return told.stream().filter(which).findFirst().orElseThrow().getJsonObject("result");
    }

    private static String verb(JsonObject statement) {
        String iri = statement.getJsonObject("verb").getString("id");
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
