package org.muster.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may use whom. A module that does not exist yet has its place already. */
class ModulesTest {

    private static final String KERNEL = "org.muster.core.kernel";
    private static final String WEB = "org.muster.core.web";
    private static final String PEOPLE = "org.muster.core.people";
    private static final String RECORDS = "org.muster.core.records";
    private static final String LIBRARY = "org.muster.library";
    private static final String COURSES = "org.muster.courses";
    private static final String CERTIFICATES = "org.muster.certificates";
    private static final String WEBINARS = "org.muster.webinars";
    private static final String FORUMS = "org.muster.forums";
    private static final String ALERTS = "org.muster.alerts";
    private static final String LAUNCHER = "org.muster.launcher";
    private static final String BENCHMARKS = "org.muster.benchmarks";

    private static final Map<String, Set<String>> BELOW = Map.ofEntries(
            entry(KERNEL, Set.of()),
            entry(WEB, Set.of(KERNEL)),
            entry(PEOPLE, Set.of(WEB)),
            entry(RECORDS, Set.of(PEOPLE)),
            entry(LIBRARY, Set.of(RECORDS)),
            entry(COURSES, Set.of(LIBRARY)),
            entry(CERTIFICATES, Set.of(COURSES)),
            entry(WEBINARS, Set.of(COURSES)),
            entry(FORUMS, Set.of(COURSES)),
            entry(ALERTS, Set.of(PEOPLE)),
            entry(LAUNCHER, Set.of(CERTIFICATES, WEBINARS, FORUMS, ALERTS)),
            entry(BENCHMARKS, Set.of(LAUNCHER)));

    private static final ModuleGraph PRODUCT = new ModuleGraph(BELOW, Set.of(KERNEL, LAUNCHER));

    private static final String FIXTURES = "org.muster.architecture.fixtures.modules.";
    private static final ModuleGraph EXAMPLE = new ModuleGraph(
            Map.of(
                    FIXTURES + "lower", Set.of(),
                    FIXTURES + "upper", Set.of(FIXTURES + "lower"),
                    FIXTURES + "beside", Set.of()),
            Set.of());

    @Test
    void eachModuleUsesTheApiOfTheModulesBelowItAndNothingElse() {
        ModuleRules.arrowsOf(PRODUCT).check(Product.classes());
    }

    @Test
    void everyClassBelongsToAModule() {
        ModuleRules.everyClassHasAPlaceIn(PRODUCT).check(Product.classes());
    }

    @Test
    void usingTheInsideOfAModuleBelowIsFound() {
        assertThat(brokenBy("upper.UsesTheInside")).isTrue();
    }

    @Test
    void usingAModuleAboveIsFound() {
        assertThat(brokenBy("lower.UsesUpwards")).isTrue();
    }

    @Test
    void usingAModuleBesideIsFound() {
        assertThat(brokenBy("upper.UsesSideways")).isTrue();
    }

    @Test
    void usingTheApiOfAModuleBelowIsFine() {
        assertThat(brokenBy("upper.UsesTheApi")).isFalse();
    }

    @Test
    void aClassWithoutAModuleIsFound() {
        var classes = new ClassFileImporter().importClasses(ModulesTest.class);
        assertThat(ModuleRules.everyClassHasAPlaceIn(EXAMPLE).evaluate(classes).hasViolation())
                .isTrue();
    }

    private static boolean brokenBy(String fixture) {
        var classes = new ClassFileImporter()
                .importPackages(FIXTURES.substring(0, FIXTURES.length() - 1))
                .that(DescribedPredicate.describe(
                        fixture, type -> type.getName().equals(FIXTURES + fixture)));
        return ModuleRules.arrowsOf(EXAMPLE).evaluate(classes).hasViolation();
    }
}
