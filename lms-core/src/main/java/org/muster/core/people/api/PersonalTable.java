package org.muster.core.people.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows about one person.
 *
 * @param name the table's name in the register, such as {@code people_membership}
 * @param columns the names of the columns that are exported, in the order of the register
 * @param rows the values as text, in the order of the columns; null where nothing is known
 */
public record PersonalTable(String name, List<String> columns, List<List<@Nullable String>> rows) {}
