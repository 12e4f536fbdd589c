package org.muster.core.people.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which columns of a file say something about a membership, and how. What the file has no column for stays as it is. */
final class Differences {

    private static final Map<IntakeColumn, Told> TOLD = new EnumMap<>(Map.of(
            IntakeColumn.STAFF_NUMBER, new Told("m.roster_id", "COALESCE(l.staff_number, m.roster_id)"),
            IntakeColumn.DEPARTMENT, new Told("m.department", "l.department"),
            IntakeColumn.JOB_TITLE, new Told("m.job_title", "l.job_title"),
            IntakeColumn.TAGS, new Told("m.tags", "l.tags"),
            IntakeColumn.JOINED, new Told("m.started_on", "COALESCE(l.joined_on, m.started_on)")));

    private Differences() {}

    /** That any of them differs, to follow another condition. A site that is not there yet differs. */
    static String condition(Columns columns) {
        String site = columns.has(IntakeColumn.SITE)
                ? " OR NOT (m.site_id <=> l.site_id) OR (l.site <> '' AND l.site_id IS NULL)"
                : "";
        return TOLD.entrySet().stream()
                        .filter(told -> columns.has(told.getKey()))
                        .map(told -> told.getValue().differs())
                        .collect(Collectors.joining())
                + site;
    }

    /** What is set, to follow what is always set. */
    static String assignments(Columns columns) {
        String site = columns.has(IntakeColumn.SITE) ? ", m.site_id = l.site_id" : "";
        return TOLD.entrySet().stream()
                        .filter(told -> columns.has(told.getKey()))
                        .map(told -> told.getValue().set())
                        .collect(Collectors.joining())
                + site;
    }

    private record Told(String kept, String said) {

        /** Letter by letter: also when only case differs. */
        String differs() {
            return " OR NOT (CAST(" + kept + " AS BINARY) <=> CAST(" + said + " AS BINARY))";
        }

        String set() {
            return ", " + kept + " = " + said;
        }
    }
}
