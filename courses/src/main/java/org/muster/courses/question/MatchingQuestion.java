package org.muster.courses.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.core.records.api.Interaction;

/**
 * To each thing on the left the one on the right that belongs to it. A response has a part for each pair, in the order of the
 * pairs: the id of the right side that was chosen, or empty text.
 */
public record MatchingQuestion(Wording wording, List<Pair> pairs, List<Target> targets, Feedback feedback)
        implements Question {

    @Override
    public String type() {
        return "matching";
    }

    @Override
    public Response read(AnswerForm form) {
        return new Response(
                pairs.stream().map(pair -> known(form.part(pair.id()))).toList());
    }

    private String known(String sent) {
        return targets.stream().anyMatch(target -> target.id().equals(sent)) ? sent : "";
    }

    @Override
    public boolean isRight(Response response) {
        return response.equals(solution());
    }

    @Override
    public List<String> remarks(Response response) {
        return List.of(feedback.after(isRight(response)));
    }

    @Override
    public Response solution() {
        return new Response(pairs.stream().map(Pair::target).toList());
    }

    @Override
    public boolean isAnswerable() {
        return pairs.size() >= 2
                && pairs.stream().noneMatch(pair -> known(pair.target()).isEmpty());
    }

    @Override
    public List<String> arrangeable() {
        return List.of();
    }

    @Override
    public Interaction interaction(String language) {
        return new Interaction(
                "matching",
                List.of(told(solution())),
                Map.of(
                        "source", Told.components(pairs, Pair::id, Pair::left, language),
                        "target", Told.components(targets, Target::id, Target::text, language)));
    }

    @Override
    public String told(Response response) {
        return IntStream.range(0, pairs.size())
                .filter(place -> !response.part(place).isEmpty())
                .mapToObj(place -> pairs.get(place).id() + Told.TO + response.part(place))
                .collect(Collectors.joining(Told.AND));
    }

    /** Something on the left and the id of what belongs to it. */
    public record Pair(String id, String left, String target) {}

    /** Something on the right. */
    public record Target(String id, String text) {}
}
