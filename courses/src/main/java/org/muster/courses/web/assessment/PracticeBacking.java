package org.muster.courses.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.Practise;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.web.Learning;
import org.muster.courses.web.Posting;
import org.muster.courses.web.QuestionView;

/**
 * {@code /learn/{enrolment}/practice?run=…&at=…&right=…}: one question after the other, each told at once. Where somebody is stands in
 * the address alone.
 */
@Named("practice")
@RequestScoped
public class PracticeBacking {

    private static final int RUNS = 1_000_000;

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    OwnStudies studies;

    @Inject
    Practise practise;

    private Study study;
    private int run;
    private int place;
    private int right;
    private List<Question> questions = List.of();
    private Optional<Response> response = Optional.empty();

    @PostConstruct
    void load() {
        study = studies.get(EnrolmentId.parse(path.get("enrolment")));
        run = number("run", ThreadLocalRandom.current().nextInt(RUNS));
        questions = practise.drawn(study, run);
        place = Math.min(number("at", 1), questions.size() + 1);
        right = Math.min(number("right", 0), place - 1);
        if (request.getMethod().equals("POST") && !isOver()) {
            response = Optional.of(asked().read(Posting.form(request)));
        }
    }

    public Study getStudy() {
        return study;
    }

    public int getRun() {
        return run;
    }

    public int getPlace() {
        return place;
    }

    public int getTotal() {
        return questions.size();
    }

    /** How many were right before this one. */
    public int getRight() {
        return right;
    }

    /** Whether all questions were gone through. */
    public boolean isOver() {
        return place > questions.size();
    }

    public QuestionView getQuestion() {
        return QuestionView.of(asked(), response.orElse(Response.NONE), List.of());
    }

    public boolean isAnswered() {
        return response.isPresent();
    }

    public boolean isCorrect() {
        return response.filter(asked()::isRight).isPresent();
    }

    public List<String> getRemarks() {
        return response.map(asked()::remarks).orElse(List.of());
    }

    /** The next question; only the first answer counts. */
    public String getNext() {
        return "?run=" + run + "&at=" + (place + 1) + "&right=" + (right + (isCorrect() ? 1 : 0));
    }

    public String getHome() {
        return Learning.at(study.enrolment().id());
    }

    public String getAssessment() {
        return Learning.assessment(study.enrolment().id());
    }

    private Question asked() {
        return questions.get(place - 1);
    }

    private int number(String name, int other) {
        String value = Posting.field(request, name);
        return value.matches("[0-9]{1,6}") ? Math.max(name.equals("at") ? 1 : 0, Integer.parseInt(value)) : other;
    }
}
