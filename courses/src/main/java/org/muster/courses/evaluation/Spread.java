package org.muster.courses.evaluation;

import java.util.List;

/**
 * How the answers to one question are spread.
 *
 * @param question the question, as the end of a key
 * @param counts how many chose each answer, in the order they are offered
 */
public record Spread(String question, List<Long> counts) {

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** The average place of the answers, from 1. */
    public double average() {
        double points = 0;
        for (int place = 0; place < counts.size(); place++) {
            points += (place + 1) * counts.get(place);
        }
        return points / Math.max(1, total());
    }
}
