package org.muster.courses.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.records.api.Score;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;

/** An attempt's answers beside its questions, and what they are worth. What was not answered is wrong. */
public record Marking(List<Marked> questions) {

    public static Marking of(Syllabus syllabus, Draw draw, Map<String, GivenAnswer> given) {
        return new Marking(draw.questions().stream()
                .flatMap(drawn -> syllabus.question(drawn.id()).stream())
                .map(question -> mark(question, Optional.ofNullable(given.get(question.id()))))
                .toList());
    }

    private static Marked mark(Question question, Optional<GivenAnswer> given) {
        Response response = given.map(GivenAnswer::response).orElse(Response.NONE);
        return new Marked(question, response, question.isRight(response));
    }

    public int points() {
        return questions.stream().mapToInt(Marked::points).sum();
    }

    public int maxPoints() {
        return questions.stream().mapToInt(marked -> marked.question().points()).sum();
    }

    public Score score() {
        return Score.of(points(), maxPoints());
    }

    /** How it went in each module that was asked about. */
    public List<Topic> topics(Syllabus syllabus) {
        return syllabus.modules().stream()
                .map(this::topic)
                .filter(topic -> topic.asked() > 0)
                .toList();
    }

    private Topic topic(Module module) {
        List<Marked> asked = questions.stream()
                .filter(marked -> marked.question().wording().module().equals(module.id()))
                .toList();
        return new Topic(module, (int) asked.stream().filter(Marked::right).count(), asked.size());
    }

    /** One question, what was answered, and whether it is right. */
    public record Marked(Question question, Response response, boolean right) {

        int points() {
            return right ? question.points() : 0;
        }
    }

    /** So many right of so many asked about a module. */
    public record Topic(Module module, int right, int asked) {

        public boolean isWhole() {
            return right == asked;
        }
    }
}
