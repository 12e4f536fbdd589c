package org.muster.core.records.api;

import java.util.List;

/** Where the rooms of the product record what learners do. */
public interface Statements {

    /**
     * Records statements in the transaction under way, which is the one that changes the progress they tell of: both are
     * kept or neither is. A statement whose id is known already is left as it is.
     */
    void record(List<Statement> statements);

    /**
     * The same, and tells every other room of each as {@link StatementRecorded}: for what happened outside a course and may
     * count for it, such as attendance.
     */
    void tell(List<Statement> statements);
}
