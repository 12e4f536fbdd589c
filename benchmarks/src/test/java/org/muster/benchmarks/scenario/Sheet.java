package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.http.Fields;
import org.muster.courses.demo.RightAnswers;

/** An assessment under way: one learner, their questions, and a right answer to each as it is sent. */
final class Sheet {

    private static final RightAnswers KNOWLEDGE = new RightAnswers();
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("name=\"(answer[^\"]*)\"");

    private final Client learner;
    private final String enrolment;
    private final Map<Integer, String> answers = new HashMap<>();
    private String token = "";
    private String attempt = "";

    private Sheet(Client learner, String enrolment) {
        this.learner = learner;
        this.enrolment = enrolment;
    }

    /** Starts an attempt, or goes on with the one under way, and looks at every question. */
    static Sheet begun(Client learner) throws IOException {
        Sheet sheet = started(learner);
        Answer page = sheet.look(0);
        while (page.status() == 200) {
            page = sheet.look(sheet.size());
        }
        return sheet;
    }

    /** Starts an attempt, or goes on with the one under way. */
    static Sheet started(Client learner) throws IOException {
        Sheet sheet = new Sheet(learner, Site.enrolment(learner));
        sheet.start();
        return sheet;
    }

    private void start() throws IOException {
        token = learner.get(at("")).first(TOKEN);
        Answer started =
                learner.postForm(at(""), new Fields().with("form-token", token).toString());
        if (started.status() != 302) {
            throw new IllegalStateException("no attempt could be started: " + started.status());
        }
    }

    /** Opens a question, counted from 0, one after the other. */
    Answer look(int place) throws IOException {
        Answer page = learner.get(at("/" + (place + 1)));
        if (page.status() == 200) {
            attempt = attempt.isEmpty() ? page.first(ATTEMPT) : attempt;
            answers.put(place, answer(page));
        }
        return page;
    }

    private String answer(Answer page) {
        String question = page.first(QUESTION);
        Fields fields =
                new Fields().with("form-token", token).with("attempt", attempt).with("question", question);
        KNOWLEDGE
                .to(question, page.all(FIELD).toList())
                .forEach(field -> fields.with(field.getKey(), field.getValue()));
        return fields.toString();
    }

    int size() {
        return answers.size();
    }

    /** Saves the answer to a question, counted from 0; says whether it is on disk. */
    boolean save(int place) throws IOException {
        return learner.postForm(at("/" + (place + 1)), answers.getOrDefault(place, ""))
                        .status()
                == 302;
    }

    /** Sends everything off. */
    Answer send() throws IOException {
        Fields fields = new Fields().with("form-token", token).with("attempt", attempt);
        return learner.postForm(at("/review"), fields.toString());
    }

    private String at(String place) {
        return enrolment + "/assessment" + place;
    }
}
