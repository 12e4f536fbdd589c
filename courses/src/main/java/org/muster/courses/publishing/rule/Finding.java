package org.muster.courses.publishing.rule;

import org.muster.core.kernel.RuleBroken;

/**
 * Something to mend before a course can be published.
 *
 * @param rule the message key of the rule
 * @param place the id of the module, lesson, question or file where it was found
 */
public record Finding(String rule, String place) {

    public RuleBroken refusal() {
        return new RuleBroken(rule, place);
    }
}
