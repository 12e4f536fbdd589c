package org.muster.core.records.statement;

/** Verbs that mean something to the store itself. */
public final class Verbs {

    /** Takes another statement out of what is told (1.0.3, part two, 2.3.2). */
    public static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private Verbs() {}
}
