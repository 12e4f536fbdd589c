package org.muster.courses.publishing.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.courses.question.Question;
import org.muster.courses.question.Wording;
import org.muster.courses.syllabus.AssessmentRules;
import org.muster.courses.syllabus.Syllabus;

/**
 * The bank holds at least as many questions as an attempt draws, from each module and of each tag too, even if whatever else is
 * drawn takes its questions from the same ones.
 */
final class BankHoldsTheDraw implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.bank";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        AssessmentRules rules = syllabus.assessment();
        List<Part> parts = parts(syllabus);
        int drawn = parts.stream().mapToInt(Part::count).sum();
        boolean addsUp = rules.drawPerModule().isEmpty() ? drawn <= rules.draw() : drawn == rules.draw();
        boolean enough = rules.draw() >= 1 && syllabus.bank().size() >= rules.draw();
        return Stream.concat(
                addsUp && enough ? Stream.empty() : Stream.of(String.valueOf(rules.draw())),
                parts.stream()
                        .filter(part -> part.questions().size() < part.wanted(parts))
                        .map(Part::name));
    }

    private static List<Part> parts(Syllabus syllabus) {
        Stream<Part> modules = syllabus.assessment().drawPerModule().entrySet().stream()
                .map(each -> Part.of(each, syllabus, wording -> wording.module().equals(each.getKey())));
        Stream<Part> tags = syllabus.assessment().drawPerTag().entrySet().stream()
                .map(each -> Part.of(each, syllabus, wording -> wording.tags().has(each.getKey())));
        return Stream.concat(modules, tags).toList();
    }

    /** A module or a tag, how many are drawn from it, and which questions there are. */
    private record Part(String name, int count, Set<String> questions) {

        static Part of(Map.Entry<String, Integer> drawn, Syllabus syllabus, Predicate<Wording> has) {
            Set<String> questions = syllabus.bank().stream()
                    .filter(question -> has.test(question.wording()))
                    .map(Question::id)
                    .collect(Collectors.toSet());
            return new Part(drawn.getKey(), drawn.getValue(), questions);
        }

        /** What it gives at most, itself and to those that share a question with it. */
        int wanted(List<Part> all) {
            return all.stream()
                    .filter(part -> part.equals(this) || !Collections.disjoint(part.questions, questions))
                    .mapToInt(Part::count)
                    .sum();
        }
    }
}
