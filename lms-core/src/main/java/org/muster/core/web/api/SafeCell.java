package org.muster.core.web.api;

/** Text that a spreadsheet shows and never works out: what could begin a formula gets an apostrophe in front. */
public final class SafeCell {

    private static final String DANGEROUS = "=+-@\t\r\n|%";

    private SafeCell() {}

    /** The text for a cell of a CSV file. */
    public static String of(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
