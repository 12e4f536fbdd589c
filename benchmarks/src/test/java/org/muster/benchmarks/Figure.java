package org.muster.benchmarks;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param target what it should be; empty when there is none
 * @param verdict {@code yes}, {@code no}, or empty
 */
public record Figure(String what, String value, String target, String verdict) {

    public static Figure of(String what, Object value) {
        return new Figure(what, value.toString(), "", "");
    }

    public static Figure of(String what, Object value, String target, boolean met) {
        return new Figure(what, value.toString(), target, met ? "yes" : "no");
    }

    String row() {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s |", what, value, target, verdict);
    }
}
