package org.muster.core.web.operator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Figures in Prometheus' text format 0.0.4. A family's lines stand together, below what it is. */
final class MetricsText {

    private final Map<String, StringBuilder> families = new LinkedHashMap<>();

    /** A value that goes up and down; the name may carry labels: {@code a{b="c"}}. */
    MetricsText gauge(String name, String help, double value) {
        return add("gauge", name, help, value);
    }

    /** A value that only grows; its name ends in {@code _total}, {@code _count} or {@code _sum}. */
    MetricsText counter(String name, String help, double value) {
        return add("counter", name, help, value);
    }

    private MetricsText add(String type, String name, String help, double value) {
        String family = name.replaceFirst("\\{.*", "");
        families.computeIfAbsent(
                        family,
                        key -> new StringBuilder("# HELP " + key + " " + help + "\n# TYPE " + key + " " + type + "\n"))
                .append(name)
                .append(' ')
                .append(number(value))
                .append('\n');
        return this;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String toString() {
        return String.join("", families.values());
    }
}
