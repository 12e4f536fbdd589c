package org.muster.courses.question;

import java.util.List;
import java.util.Map;
import org.muster.core.records.api.Interaction;

/** One or several of a few options. Of several, all right ones and no wrong one: all or nothing. */
public record ChoiceQuestion(Wording wording, String type, List<Option> options) implements Question {

    public static final String SINGLE = "single";
    public static final String MULTIPLE = "multiple";
    /** The first option says that the statement is true, the second that it is not. */
    public static final String TRUE_FALSE = "truefalse";

    @Override
    public Response read(AnswerForm form) {
        List<String> sent = form.all(AnswerForm.FIELD);
        List<String> chosen =
                options.stream().map(Option::id).filter(sent::contains).toList();
        return new Response(isMultiple() || chosen.size() < 2 ? chosen : chosen.subList(0, 1));
    }

    @Override
    public boolean isRight(Response response) {
        return !response.isBlank()
                && options.stream().allMatch(option -> option.right() == response.holds(option.id()));
    }

    @Override
    public List<String> remarks(Response response) {
        return options.stream()
                .filter(option -> response.holds(option.id()))
                .map(Option::feedback)
                .filter(words -> !words.isBlank())
                .toList();
    }

    @Override
    public Response solution() {
        return new Response(
                options.stream().filter(Option::right).map(Option::id).toList());
    }

    @Override
    public boolean isAnswerable() {
        long right = options.stream().filter(Option::right).count();
        boolean enough = type.equals(TRUE_FALSE) ? options.size() == 2 : options.size() >= 2;
        return enough && (isMultiple() ? right >= 1 : right == 1);
    }

    @Override
    public List<String> arrangeable() {
        return type.equals(TRUE_FALSE)
                ? List.of()
                : options.stream().map(Option::id).toList();
    }

    @Override
    public Interaction interaction(String language) {
        return type.equals(TRUE_FALSE)
                ? new Interaction("true-false", List.of(told(solution())), Map.of())
                : Told.choice(options, language);
    }

    @Override
    public String told(Response response) {
        if (!type.equals(TRUE_FALSE)) {
            return String.join(Told.AND, response.parts());
        }
        return response.isBlank()
                ? ""
                : String.valueOf(response.holds(options.get(0).id()));
    }

    /** Whether more than one option may be chosen. */
    public boolean isMultiple() {
        return type.equals(MULTIPLE);
    }
}
