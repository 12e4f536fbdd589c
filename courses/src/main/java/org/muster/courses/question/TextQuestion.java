package org.muster.courses.question;

import java.util.List;
import java.util.Map;
import org.muster.core.records.api.Interaction;

/** A word or two, typed. */
public record TextQuestion(Wording wording, List<String> accepted, Feedback feedback) implements Question {

    @Override
    public String type() {
        return "text";
    }

    @Override
    public Response read(AnswerForm form) {
        return Response.of(form.only());
    }

    @Override
    public boolean isRight(Response response) {
        return !response.isBlank() && Folded.isAmong(response.part(0), accepted);
    }

    @Override
    public List<String> remarks(Response response) {
        boolean isRight = isRight(response);
        return List.of(feedback.foreseen().stream()
                .filter(wrong -> !isRight && Folded.same(wrong.answer(), response.part(0)))
                .map(Feedback.Foreseen::words)
                .findFirst()
                .orElse(feedback.after(isRight)));
    }

    @Override
    public Response solution() {
        return new Response(accepted.stream().limit(1).toList());
    }

    @Override
    public boolean isAnswerable() {
        return !accepted.isEmpty() && accepted.stream().noneMatch(String::isBlank);
    }

    @Override
    public List<String> arrangeable() {
        return List.of();
    }

    @Override
    public Interaction interaction(String language) {
        return new Interaction(
                "fill-in",
                accepted.stream().map(answer -> Told.ANY_CASE + answer).toList(),
                Map.of());
    }

    @Override
    public String told(Response response) {
        return response.part(0);
    }
}
