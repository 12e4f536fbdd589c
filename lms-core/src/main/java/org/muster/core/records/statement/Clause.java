package org.muster.core.records.statement;

/** What a rule stands on: the clause of 1.0.3, part two, and of 2.0 (IEEE 9274.1.1). */
enum Clause {
    FORMAT("2.2", "4.2.1"),
    VOIDING("2.3.2", "4.2.5"),
    STATEMENT("2.4", "4.2.2"),
    ID("2.4.1", "4.2.4.2"),
    ACTOR("2.4.2", "4.2.2.1"),
    VERB("2.4.3", "4.2.2.2"),
    OBJECT("2.4.4", "4.2.2.3"),
    RESULT("2.4.5", "4.2.2.4"),
    CONTEXT("2.4.6", "4.2.2.5"),
    TIMESTAMP("2.4.7", "4.2.4.2"),
    AUTHORITY("2.4.9", "4.2.4.2"),
    VERSION("2.4.10", "4.2.4.3"),
    ATTACHMENT("2.4.11", "4.2.2.6"),
    SIGNATURE("2.6", "4.2.6"),
    EXTENSIONS("4.1", "4.2.7"),
    LANGUAGES("4.2", "4.2.7"),
    IRI("2.2", "4.2.7"),
    TIME("4.5", "4.2.7"),
    DURATION("4.6", "4.2.7");

    private final String one;
    private final String two;

    Clause(String one, String two) {
        this.one = one;
        this.two = two;
    }

    String in(Edition edition) {
        return edition == Edition.ONE ? "xAPI 1.0.3, part two, " + one : "xAPI 2.0, " + two;
    }
}
