package org.muster.courses.question;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.muster.core.records.api.Interaction;

/**
 * A sentence with gaps, written {@code {1}}, {@code {2}} in the stem. A response has a part for each gap, in their order.
 */
public record GapQuestion(Wording wording, List<Gap> gaps, Feedback feedback) implements Question {

    private static final int PATTERNS = 24;

    @Override
    public String type() {
        return "gap";
    }

    @Override
    public Response read(AnswerForm form) {
        return new Response(gaps.stream().map(gap -> form.part(gap.id())).toList());
    }

    @Override
    public boolean isRight(Response response) {
        return IntStream.range(0, gaps.size())
                .allMatch(place ->
                        Folded.isAmong(response.part(place), gaps.get(place).accepted()));
    }

    @Override
    public List<String> remarks(Response response) {
        return List.of(feedback.after(isRight(response)));
    }

    @Override
    public Response solution() {
        return new Response(gaps.stream().map(gap -> gap.accepted().get(0)).toList());
    }

    @Override
    public boolean isAnswerable() {
        return !gaps.isEmpty()
                && gaps.stream()
                        .allMatch(gap -> wording.stem().contains(gap.mark())
                                && !gap.accepted().isEmpty()
                                && gap.accepted().stream().noneMatch(String::isBlank));
    }

    @Override
    public List<String> arrangeable() {
        return List.of();
    }

    /** Every combination of accepted words, as many as a reader of statements can bear. */
    @Override
    public Interaction interaction(String language) {
        List<String> patterns = List.of(Told.ANY_CASE);
        for (Gap gap : gaps) {
            String before = patterns.get(0).equals(Told.ANY_CASE) ? "" : Told.AND;
            patterns = patterns.stream()
                    .flatMap(start -> gap.accepted().stream().map(word -> start + before + word))
                    .limit(PATTERNS)
                    .toList();
        }
        return new Interaction("fill-in", patterns, Map.of());
    }

    @Override
    public String told(Response response) {
        return String.join(Told.AND, response.parts());
    }

    /** The stem cut at its gaps. */
    public List<GapPiece> pieces() {
        return GapPiece.cut(wording.stem(), gaps);
    }

    /** A gap and the words that fit into it. */
    public record Gap(String id, List<String> accepted) {

        String mark() {
            return "{" + id + "}";
        }
    }
}
