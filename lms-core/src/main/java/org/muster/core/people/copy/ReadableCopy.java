package org.muster.core.people.copy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.PersonalColumn;
import org.muster.core.people.api.PersonalTable;
import org.muster.core.people.privacy.PersonalDataRegistry;

/** The copy for people: a page with a table for each kind of row, what it is kept for and how long. */
final class ReadableCopy {

    private final Map<String, PersonalColumn> why;

    ReadableCopy() {
        why = PersonalDataRegistry.columns().stream()
                .filter(PersonalColumn::isExported)
                .collect(Collectors.toMap(PersonalColumn::table, column -> column, (first, next) -> first));
    }

    String of(List<PersonalTable> tables, String title) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" + text(title)
                + "</title><style>body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}"
                + "td,th{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}</style></head><body><h1>"
                + text(title) + "</h1>"
                + tables.stream().map(this::section).collect(Collectors.joining()) + "</body></html>";
    }

    private String section(PersonalTable table) {
        return "<h2>" + text(table.name()) + "</h2><p>" + text(purpose(table)) + "</p>"
                + (table.rows().isEmpty()
                        ? "<p>–</p>"
                        : "<table><thead><tr>" + cells(table.columns(), "th") + "</tr></thead><tbody>"
                                + table.rows().stream()
                                        .map(row -> "<tr>" + cells(row, "td") + "</tr>")
                                        .collect(Collectors.joining())
                                + "</tbody></table>");
    }

    private String purpose(PersonalTable table) {
        PersonalColumn column = why.get(table.name());
        return column == null ? "" : column.purpose() + "; " + column.retention();
    }

    private static String cells(List<? extends @Nullable String> values, String tag) {
        return values.stream()
                .map(value -> "<" + tag + ">" + text(value == null ? "" : value) + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
