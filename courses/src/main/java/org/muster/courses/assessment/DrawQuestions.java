package org.muster.courses.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.muster.courses.assessment.Draw.Drawn;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.AssessmentRules;
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

    private List<Question> chosen() {
        AssessmentRules rules = syllabus.assessment();
        if (rules.drawPerModule().isEmpty()) {
            return some(syllabus.bank(), rules.draw());
        }
        return syllabus.modules().stream()
                .flatMap(module ->
                        some(inModule(module.id()), rules.drawPerModule().getOrDefault(module.id(), 0)).stream())
                .toList();
    }

    private List<Question> inModule(String module) {
        return syllabus.bank().stream()
                .filter(question -> question.wording().module().equals(module))
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
