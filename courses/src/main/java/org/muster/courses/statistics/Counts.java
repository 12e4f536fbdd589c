package org.muster.courses.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.courses.assessment.Marking;
import org.muster.courses.assessment.Marking.Marked;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.statistics.QuestionFigures.Chosen;

/** Counts the questions of many attempts at one version. */
final class Counts {

    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, Map<String, Integer>> chosen = new HashMap<>();
    private int attempts;

    void add(Marking marking) {
        attempts++;
        int won = marking.points();
        int all = marking.maxPoints();
        for (Marked marked : marking.questions()) {
            Question question = marked.question();
            int own = marked.right() ? question.points() : 0;
            int others = all - question.points();
            tallies.computeIfAbsent(question.id(), id -> new Tally())
                    .add(marked.right(), others == 0 ? 0 : (double) (won - own) / others);
            Map<String, Integer> options = chosen.computeIfAbsent(question.id(), id -> new HashMap<>());
            marked.response().parts().forEach(part -> options.merge(part, 1, Integer::sum));
        }
    }

    int attempts() {
        return attempts;
    }

    QuestionFigures of(Question question) {
        Tally tally = tallies.getOrDefault(question.id(), new Tally());
        return new QuestionFigures(
                question, tally.asked(), tally.facility(), tally.discrimination(), chosen(question, tally.asked()));
    }

    private List<Chosen> chosen(Question question, long asked) {
        Map<String, Integer> counts = chosen.getOrDefault(question.id(), Map.of());
        return question instanceof ChoiceQuestion choice && asked > 0
                ? choice.options().stream()
                        .map(option -> new Chosen(
                                option.text(), option.right(), (double) counts.getOrDefault(option.id(), 0) / asked))
                        .toList()
                : List.of();
    }
}
