package org.muster.courses.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muster.courses.assessment.Draw.Drawn;
import org.muster.courses.question.Question;
import org.muster.courses.question.Wording;
import org.muster.courses.syllabus.AssessmentRules;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;

/** Draws the questions of an attempt at random, from each module as many as are set. */
final class DrawQuestions {

    private final Syllabus syllabus;
    private final Random random;

    DrawQuestions(Syllabus syllabus, Random random) {
        this.syllabus = syllabus;
        this.random = random;
    }

    Draw draw() {
        List<Question> chosen = new ArrayList<>(chosen());
        Collections.shuffle(chosen, random);
        return new Draw(chosen.stream().map(this::drawn).toList());
    }

    /** Those with tags first, then those of the modules, or what is left of all. */
    private Collection<Question> chosen() {
        AssessmentRules rules = syllabus.assessment();
        Set<Question> chosen = new LinkedHashSet<>();
        new TreeMap<>(rules.drawPerTag())
                .forEach((tag, count) -> chosen.addAll(
                        some(left(chosen, wording -> wording.tags().has(tag)), count)));
        if (rules.drawPerModule().isEmpty()) {
            chosen.addAll(some(left(chosen, wording -> true), rules.draw() - chosen.size()));
            return chosen;
        }
        for (Module module : syllabus.modules()) {
            int count = rules.drawPerModule().getOrDefault(module.id(), 0);
            chosen.addAll(some(left(chosen, wording -> wording.module().equals(module.id())), count));
        }
        return chosen;
    }

    private List<Question> left(Set<Question> chosen, Predicate<Wording> wanted) {
        return syllabus.bank().stream()
                .filter(question -> wanted.test(question.wording()) && !chosen.contains(question))
                .toList();
    }

    private List<Question> some(List<Question> bank, int count) {
        List<Question> shuffled = new ArrayList<>(bank);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    private Drawn drawn(Question question) {
        if (!syllabus.assessment().shuffled()) {
            return new Drawn(question.id(), List.of());
        }
        List<String> order = new ArrayList<>(question.arrangeable());
        Collections.shuffle(order, random);
        return new Drawn(question.id(), order);
    }
}
