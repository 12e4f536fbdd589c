package org.muster.core.people.api;

/**
 * What is known about one column of the schema.
 *
 * @param module whose file says so, such as {@code people}
 * @param personal whether the column may hold data about a person
 * @param purpose why it is kept
 * @param retention how long
 * @param export whether and how the person gets a copy
 * @param erasure what an erasure does to it
 */
public record PersonalColumn(
        String module,
        String table,
        String column,
        boolean personal,
        String purpose,
        String retention,
        String export,
        String erasure) {

    /** Whether it stands in the copy that a person gets. */
    public boolean isExported() {
        return personal && !export.startsWith("no");
    }

    /** Whether an erasure deletes the row it is in. */
    public boolean goesWithItsRow() {
        return erasure.matches("rows? deleted|row and file deleted");
    }

    /** Whether an erasure leaves empty text in it. */
    public boolean isEmptied() {
        return erasure.equals("emptied");
    }

    /** Whether an erasure leaves nothing in it, not even empty text. */
    public boolean isCleared() {
        return erasure.equals("cleared");
    }
}
