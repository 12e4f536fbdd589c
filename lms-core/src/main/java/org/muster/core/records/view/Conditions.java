package org.muster.core.records.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What stands behind WHERE, and the values of its marks. */
final class Conditions {

    private final List<String> sentences = new ArrayList<>(List.of("TRUE"));
    private final List<Object> values = new ArrayList<>();

    Conditions and(String sentence, Object... itsValues) {
        sentences.add(sentence);
        Collections.addAll(values, itsValues);
        return this;
    }

    /** One of these numbers; of none of them nothing is found. */
    Conditions andIn(String column, Collection<Long> numbers) {
        String marks = String.join(", ", Collections.nCopies(numbers.size(), "?"));
        return numbers.isEmpty() ? and("FALSE") : and(column + " IN (" + marks + ")", numbers.toArray());
    }

    String sql() {
        return String.join(" AND ", sentences);
    }

    Object[] values() {
        return values.toArray();
    }
}
