package org.muster.webinars.report;

/** A line of a report, counted as spreadsheets count, from 1 with the heading. */
record ReportLine(long number, String name, String email, String joined, String left) {

    boolean isBlank() {
        return (name + email + joined + left).isBlank();
    }
}
