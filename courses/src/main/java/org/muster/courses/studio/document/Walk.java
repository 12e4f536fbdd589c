package org.muster.courses.studio.document;

import java.util.Optional;
import org.muster.courses.syllabus.Scenario;
import org.muster.courses.syllabus.Syllabus;

/** A step in a scenario that nobody keeps: the scenario begins where it leads. */
public final class Walk {

    private Walk() {}

    /** A choice that is not offered leads nowhere. */
    public static Syllabus on(Syllabus syllabus, String scenario, String from, String choice) {
        return new Syllabus(
                syllabus.cover(),
                syllabus.prerequisites(),
                syllabus.modules(),
                syllabus.scenarios().stream()
                        .map(each -> each.id().equals(scenario) ? on(each, from, choice) : each)
                        .toList(),
                syllabus.videos(),
                syllabus.media(),
                syllabus.bank(),
                syllabus.assessment());
    }

    private static Scenario on(Scenario scenario, String from, String choice) {
        Optional<Scenario.Node> here = scenario.node(from);
        String start = here.flatMap(node -> node.choice(choice))
                .flatMap(taken -> scenario.node(taken.next()))
                .or(() -> here)
                .map(Scenario.Node::id)
                .orElse(scenario.start());
        return new Scenario(scenario.id(), scenario.title(), scenario.intro(), start, scenario.nodes());
    }
}
