package org.muster.core.records.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side of a search, while it is put together: statements by their own columns, or by their aliases. */
final class Side {

    private final String table;
    private final String source;
    private final List<String> joins = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String walked;

    /**
     * @param table the short name of the table with the columns: {@code s} or {@code a}
     * @param source where a row's finding words come from
     */
    Side(String table, String source) {
        this.table = table;
        this.source = source;
        this.walked = table + ".place";
    }

    /** Only what a table of related things leads to; the first such table is walked. */
    void through(String related, String name, String column, long number) {
        joins.add(related + " " + name);
        conditions.add(name + "." + column + " = ?");
        values.add(number);
        conditions.add(name + ".place = " + table + ".place");
        conditions.add(name + ".source = " + source);
        if (joins.size() == 1) {
            walked = name + ".place";
        }
    }

    /** Only what somebody vouches for, wherever it is found. */
    void vouched(long authority) {
        conditions.add("s.authority = ?");
        values.add(authority);
    }

    void same(String column, @Nullable Object value) {
        alike(table + "." + column, value);
    }

    /** A column of any of the tables. */
    void alike(String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = ?");
            values.add(value);
        }
    }

    void between(long from, long to) {
        conditions.add(walked + " BETWEEN ? AND ?");
        values.add(from);
        values.add(to);
    }

    /** A voided statement is not told; a voiding one cannot be voided (1.0.3, part two, 2.3.2). */
    void notVoided(long voidingVerb) {
        conditions.add("(s.verb = ? OR NOT EXISTS"
                + " (SELECT 1 FROM records_reference v WHERE v.target = s.id AND v.voids))");
        values.add(voidingVerb);
    }

    Search.Query query(String order, int rows) {
        boolean own = table.equals("s");
        String tables = String.join(", ", joins)
                + (joins.isEmpty() ? "" : ", ")
                + (own ? "records_statement s" : "records_alias a, records_statement s");
        String text = "SELECT " + (own ? "" : "DISTINCT ") + walked + " AS place, s.bytes FROM " + tables + " WHERE "
                + (own ? "" : "s.place = a.place AND ")
                + String.join(" AND ", conditions) + " ORDER BY " + walked + order + " LIMIT " + rows;
        return new Search.Query(text, values);
    }
}
