package org.muster.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** The arrows between modules as rules. */
final class ModuleRules {

    private ModuleRules() {}

    static ArchRule arrowsOf(ModuleGraph graph) {
        return classes().should(new ArchCondition<>("use other modules along the arrows, and only their api") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                graph.moduleOf(type)
                        .ifPresent(module -> type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> leaves(module, use, graph))
                                .filter(use -> !graph.allows(module, use.getTargetClass()))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription()))));
            }
        });
    }

    static ArchRule everyClassHasAPlaceIn(ModuleGraph graph) {
        return classes().should(new ArchCondition<>("belong to a module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (graph.moduleOf(type).isEmpty() && !type.getSimpleName().equals("package-info")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " belongs to no module"));
                }
            }
        });
    }

    private static boolean leaves(String module, Dependency use, ModuleGraph graph) {
        Optional<String> other = graph.moduleOf(use.getTargetClass());
        return other.isPresent() && !other.get().equals(module);
    }
}
