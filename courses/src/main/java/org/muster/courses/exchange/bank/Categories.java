package org.muster.courses.exchange.bank;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the module whose title is that of a category, whole or its last part. */
record Categories(Map<String, String> modules) {

    Map<String, String> proposed(Collection<String> categories) {
        Map<String, String> proposed = new LinkedHashMap<>();
        categories.forEach(category -> proposed.put(category, moduleOf(category)));
        return proposed;
    }

    private String moduleOf(String category) {
        String whole = folded(category);
        String last = folded(category.substring(category.lastIndexOf('/') + 1));
        return modules.entrySet().stream()
                .filter(module -> folded(module.getValue()).equals(whole)
                        || folded(module.getValue()).equals(last))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static String folded(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
