package org.muster.core.records.api;

import java.util.List;
import java.util.Map;

/**
 * The shape of a question (2.4.4.1, interaction activities).
 *
 * @param type {@code choice}, {@code true-false}, {@code fill-in}, {@code matching}, {@code sequencing}, {@code numeric}, …
 * @param correctResponses patterns of right answers, with {@code [,]} and {@code [.]} as separators
 * @param components the lists the type allows by their property name: {@code choices}, {@code source}, {@code target}
 */
public record Interaction(String type, List<String> correctResponses, Map<String, List<Component>> components) {

    /** A choice, source or target: an id without spaces and its text by language tag. */
    public record Component(String id, Map<String, String> text) {}
}
