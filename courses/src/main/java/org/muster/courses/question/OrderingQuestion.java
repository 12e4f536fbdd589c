package org.muster.courses.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.core.records.api.Interaction;

/**
 * Things to put in order. A response has a part for each item, in the right order of the items: the position it was given,
 * from 1, or empty text. So a half-filled form is kept as it was left.
 *
 * @param items in the right order
 * @param presented their ids in the order in which they are first shown
 */
public record OrderingQuestion(Wording wording, List<Item> items, List<String> presented, Feedback feedback)
        implements Question {

    @Override
    public String type() {
        return "ordering";
    }

    @Override
    public Response read(AnswerForm form) {
        return new Response(
                items.stream().map(item -> position(form.part(item.id()))).toList());
    }

    private String position(String sent) {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(String::valueOf)
                .filter(sent::equals)
                .findFirst()
                .orElse("");
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
        return new Response(
                IntStream.rangeClosed(1, items.size()).mapToObj(String::valueOf).toList());
    }

    @Override
    public boolean isAnswerable() {
        List<String> ids = items.stream().map(Item::id).toList();
        return items.size() >= 2
                && presented.size() == ids.size()
                && presented.containsAll(ids)
                && !presented.equals(ids);
    }

    @Override
    public List<String> arrangeable() {
        return List.of();
    }

    @Override
    public Interaction interaction(String language) {
        return new Interaction(
                "sequencing",
                List.of(told(solution())),
                Map.of("choices", Told.components(items, Item::id, Item::text, language)));
    }

    @Override
    public String told(Response response) {
        return IntStream.range(0, items.size())
                .boxed()
                .filter(place -> !response.part(place).isEmpty())
                .sorted(Comparator.comparing(place -> Integer.parseInt(response.part(place))))
                .map(place -> items.get(place).id())
                .collect(Collectors.joining(Told.AND));
    }

    /** One of the things to put in order. */
    public record Item(String id, String text) {}
}
