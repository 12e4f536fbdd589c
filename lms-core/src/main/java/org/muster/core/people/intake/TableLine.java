package org.muster.core.people.intake;

import java.util.List;

/** A line of a table; {@code number} counts lines of the file from 1, as editors and spreadsheets do. */
record TableLine(long number, List<String> cells) {

    String cell(int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
