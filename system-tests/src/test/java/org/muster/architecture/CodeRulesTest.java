package org.muster.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is kept by the product and broken by its fixture: a rule that finds nothing anywhere would be worth nothing. */
class CodeRulesTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(CodeRules.NO_CYCLES, "cycles"),
                rule(CodeRules.NAMES_SAY_WHAT_A_THING_IS, "names"),
                rule(CodeRules.WEB_TECHNOLOGY_STAYS_AT_THE_EDGE, "technology"),
                rule(CodeRules.TIME_COMES_FROM_THE_CLOCK, "clocks"),
                rule(CodeRules.FIELDS_BELONG_TO_THEIR_CLASS, "fields"),
                rule(CodeRules.ENTITIES_HAVE_NO_SETTERS, "entities"),
                rule(CodeRules.TRANSACTIONS_BEGIN_IN_USE_CASES, "web"),
                rule(CodeRules.USE_CASES_ASK_FOR_THEIR_ACT, "acts"),
                rule(CodeRules.EVENTS_ARE_RECORDS_OF_AN_API, "events"),
                rule(CodeRules.OBSERVERS_ARE_CALLED_AFTER_THEIR_EVENT, "events"),
                rule(CodeRules.NOTHING_IS_KEPT_IN_A_SESSION, "sessions"),
                rule(CodeRules.NO_EJB_TIMERS, "timers"),
                rule(CodeRules.JSON_HAS_ONE_PROVIDER, "json"),
                rule(CodeRules.PACKAGES_ARE_NULL_MARKED, "unmarked"),
                rule(CodeRules.TABLES_CARRY_THE_PREFIX_OF_THEIR_MODULE, "tables"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule, String fixture) {
        rule.check(Product.classes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theFixtureBreaksTheRule(ArchRule rule, String fixture) {
        var classes = new ClassFileImporter().importPackages("org.muster.architecture.fixtures." + fixture);
        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }

    private static Arguments rule(ArchRule rule, String fixture) {
        return Arguments.of(Named.of(rule.getDescription(), rule), fixture);
    }
}
