package org.muster.courses.publishing.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.courses.syllabus.Scenario;
import org.muster.courses.syllabus.Scenario.Node;
import org.muster.courses.syllabus.Syllabus;

/** From every node of a scenario some choice leads to an ending. */
final class ScenariosReachAnEnding implements PublishingRule {

    @Override
    public String key() {
        return "courses.publish.scenario";
    }

    @Override
    public Stream<String> brokenBy(Syllabus syllabus) {
        return syllabus.scenarios().stream()
                .filter(each -> !reachesAnEnding(each))
                .map(Scenario::id);
    }

    private static boolean reachesAnEnding(Scenario scenario) {
        Set<String> ending = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = scenario.nodes().stream()
                            .filter(node ->
                                    node.isEnding() || node.choices().stream().anyMatch(c -> ending.contains(c.next())))
                            .map(Node::id)
                            .filter(ending::add)
                            .count()
                    > 0;
        }
        boolean everyChoiceLeadsOn = scenario.nodes().stream()
                .flatMap(node -> node.choices().stream())
                .allMatch(choice -> scenario.node(choice.next()).isPresent());
        return everyChoiceLeadsOn
                && scenario.node(scenario.start()).isPresent()
                && ending.size() == scenario.nodes().size();
    }
}
