package org.muster.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.AttemptId;
import org.muster.courses.assessment.SaveAnswer;
import org.muster.courses.assessment.StartAttempt;
import org.muster.courses.assessment.SubmitAttempt;
import org.muster.courses.delivery.AnswerCheck;
import org.muster.courses.delivery.EnrolLearner;
import org.muster.courses.delivery.OpenLesson;
import org.muster.courses.delivery.ReadLesson;
import org.muster.courses.publishing.CourseDocument;
import org.muster.courses.publishing.PublishCourse;
import org.muster.courses.question.AnswerForm;

/** A course of one lesson and two questions, of which the first option is right; and people who go through it. */
@ApplicationScoped
public class ShortCourse {

    public static final String LESSON = "m1-l1";
    public static final String CHECK = "k1";
    public static final List<String> QUESTIONS = List.of("q1", "q2");
    public static final int ATTEMPTS = 2;

    private static final String DOCUMENT = """
            {"slug": "SLUG", "version": "1.0", "language": "en-GB", "title": "Short course", "prerequisites": [BEFORE],
             "assessment": {"draw": 2, "pass_mark_percent": 100, "attempts": 2, "minutes": 1, "webinars": WEBINARS, "shuffle_options": true, "practice": true CONDUCT},
             "media": [], "videos": [], "scenarios": [],
             "modules": [{"id": "m1", "title": "One", "lessons": [{"id": "m1-l1", "title": "First", "minutes": 1,
               "body": "<p>Words.</p><div data-block='knowledge-check' data-id='k1'></div>",
               "knowledge_checks": [QUESTION(k1)]}]}],
             "questions": [QUESTION(q1), QUESTION(q2)]}""";

    private static final String QUESTION = """
            {"id": "$1", "type": "single", "module": "m1", "points": 1, "stem": "Which?", "options": [
              {"id": "a", "text": "A", "correct": true, "feedback": "Yes."},
              {"id": "b", "text": "B", "correct": false, "feedback": "No."}]}""";

    @Inject
    Acting acting;

    @Inject
    EnterPerson enterPerson;

    @Inject
    PublishCourse publishCourse;

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
    SaveAnswer saveAnswer;

    @Inject
    SubmitAttempt submitAttempt;

    /** Publishes it anew; gives its slug. */
    public String publish() {
        return publish("", 0, "");
    }

    /** Publishes one that builds on another. */
    public String publishAfter(String before) {
        return publish("{\"course\": \"" + before + "\"}", 0, "");
    }

    /** Publishes one that asks for webinars before its assessment. */
    public String publishWithWebinars(int webinars) {
        return publish("", webinars, "");
    }

    /** Publishes one whose assessment has these rules too, such as {@code "limit_minutes": 30}. */
    public String publishWithRules(String rules) {
        return publish("", 0, ", " + rules);
    }

    private String publish(String before, int webinars, String rules) {
        String slug = "short-" + Ids.next();
        String document = DOCUMENT.replace("SLUG", slug)
                .replace("BEFORE", before)
                .replace("WEBINARS", String.valueOf(webinars))
                .replace("CONDUCT", rules)
                .replaceAll("QUESTION\\((\\w+)\\)", QUESTION);
        acting.asTheServer(() -> publishCourse.publish(new CourseDocument(read(document), Map.of())));
        return slug;
    }

    /** Somebody new, who is called {@code Learner} and a word of their own. */
    public PersonId somebody() {
        String name = Ids.next().toString();
        return acting.asTheServer(() -> enterPerson.enter(
                new EmailAddress(name + "@short.example"),
                new Details(PersonName.of("Learner", name), Language.ENGLISH, Zone.LONDON)));
    }

    public void as(PersonId person, Runnable work) {
        acting.as(person, () -> {
            work.run();
            return true;
        });
    }

    public EnrolmentId enrol(PersonId person, String slug) {
        return acting.as(person, () -> enrolLearner.enrol(slug));
    }

    /** Does all that comes before the assessment. */
    public void learn(PersonId person, EnrolmentId enrolment) {
        as(person, () -> {
            openLesson.open(enrolment, LESSON);
            answerCheck.answer(enrolment, LESSON, CHECK, option("b"));
            readLesson.read(enrolment, LESSON);
        });
    }

    /** Begins an attempt and answers all of it, with the option {@code a} or {@code b}. */
    public AttemptId answerAll(PersonId person, EnrolmentId enrolment, String option) {
        return acting.as(person, () -> {
            AttemptId attempt = startAttempt.start(enrolment, true);
            QUESTIONS.forEach(question -> saveAnswer.save(enrolment, attempt, question, option(option)));
            return attempt;
        });
    }

    public void submit(PersonId person, EnrolmentId enrolment, AttemptId attempt) {
        as(person, () -> submitAttempt.submit(enrolment, attempt));
    }

    /** The person enrols, learns and passes. */
    public EnrolmentId passedBy(PersonId person, String slug) {
        EnrolmentId enrolment = enrol(person, slug);
        learn(person, enrolment);
        submit(person, enrolment, answerAll(person, enrolment, "a"));
        return enrolment;
    }

    /** The form that is sent with this option chosen. */
    public static AnswerForm option(String id) {
        return field -> field.equals(AnswerForm.FIELD) ? List.of(id) : List.of();
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
