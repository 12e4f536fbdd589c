package org.muster.courses.exchange.bank;

import java.util.List;
import java.util.Map;

/**
 * What whoever brought a file chose.
 *
 * @param modules by category the module that its questions go to; empty text stands for questions without a category
 * @param same whether questions that look the same as others are taken too
 */
public record Choices(Map<String, String> modules, boolean same) {

    /** The module of a category; the one for questions without a category when none was chosen. */
    String moduleOf(String category) {
        return modules.getOrDefault(category, modules.getOrDefault("", ""));
    }

    List<String> chosen() {
        return modules.values().stream().distinct().toList();
    }
}
