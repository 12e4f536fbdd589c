package org.muster.core.records.statement;

/** What came is no valid statement. The message names the place (as a JSON path), what is wrong, and the clause. */
public final class NotAStatement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAStatement(String path, String what, String clause) {
        super(path + ": " + what + " (" + clause + ")");
    }
}
