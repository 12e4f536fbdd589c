package org.muster.courses.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.muster.core.records.api.Interaction;

/**
 * A number, right within a tolerance.
 *
 * @param unit what it counts, shown behind the field; empty text when nothing
 */
public record NumericQuestion(Wording wording, BigDecimal value, BigDecimal tolerance, String unit, Feedback feedback)
        implements Question {

    @Override
    public String type() {
        return "numeric";
    }

    @Override
    public Response read(AnswerForm form) {
        return Response.of(form.only());
    }

    @Override
    public boolean isRight(Response response) {
        return Numbers.read(response.part(0), unit)
                .filter(number -> number.subtract(value).abs().compareTo(tolerance) <= 0)
                .isPresent();
    }

    @Override
    public List<String> remarks(Response response) {
        boolean isRight = isRight(response);
        return List.of(feedback.foreseen().stream()
                .filter(wrong -> !isRight && isSame(wrong.answer(), response.part(0)))
                .map(Feedback.Foreseen::words)
                .findFirst()
                .orElse(feedback.after(isRight)));
    }

    private boolean isSame(String foreseen, String typed) {
        return Numbers.read(typed, unit)
                .filter(number -> number.compareTo(new BigDecimal(foreseen)) == 0)
                .isPresent();
    }

    @Override
    public Response solution() {
        return Response.of(value.toPlainString());
    }

    @Override
    public boolean isAnswerable() {
        return tolerance.signum() >= 0;
    }

    @Override
    public List<String> arrangeable() {
        return List.of();
    }

    @Override
    public Interaction interaction(String language) {
        String low = value.subtract(tolerance).toPlainString();
        String high = value.add(tolerance).toPlainString();
        return new Interaction("numeric", List.of(low.equals(high) ? low : low + Told.UP_TO + high), Map.of());
    }

    @Override
    public String told(Response response) {
        return Numbers.read(response.part(0), unit)
                .map(BigDecimal::toPlainString)
                .orElse(response.part(0));
    }
}
