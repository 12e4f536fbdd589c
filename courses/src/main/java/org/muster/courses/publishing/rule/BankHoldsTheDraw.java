package org.muster.courses.publishing.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.muster.courses.syllabus.AssessmentRules;
import org.muster.courses.syllabus.Syllabus;

/** The bank holds at least as many questions as an attempt draws, from each module too. */
final class BankHoldsTheDraw implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.bank";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        AssessmentRules rules = syllabus.assessment();
        Stream<String> modules = rules.drawPerModule().entrySet().stream()
                .filter(each -> each.getValue() > inModule(syllabus, each.getKey()))
                .map(Map.Entry::getKey);
        int perModule = rules.drawPerModule().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        boolean addsUp = rules.drawPerModule().isEmpty() || perModule == rules.draw();
        boolean enough = rules.draw() >= 1 && syllabus.bank().size() >= rules.draw();
        return Stream.concat(addsUp && enough ? Stream.empty() : Stream.of(String.valueOf(rules.draw())), modules);
    }

    private static long inModule(Syllabus syllabus, String module) {
        return syllabus.bank().stream()
                .filter(question -> question.wording().module().equals(module))
                .count();
    }
}
