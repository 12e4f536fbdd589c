package org.muster.core.kernel.database;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;

/** The database did not carry out a statement. Holds the statement's text, never its parameters. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseRefused(String sql, SQLException cause) {
        super(sql, cause);
    }

    /** Whether a unique key (or another constraint) decided against the row: somebody was here first. */
    public boolean isConstraint() {
        return getCause() instanceof SQLIntegrityConstraintViolationException;
    }

    /** Whether it was this unique key that decided. */
    public boolean isConstraint(String key) {
        return getCause() instanceof SQLIntegrityConstraintViolationException broken
                && String.valueOf(broken.getMessage()).contains("'" + key + "'");
    }

    /** Whether two transactions waited for each other and this one gave way: it may be tried again. */
    public boolean gaveWay() {
        return getCause() instanceof SQLTransactionRollbackException;
    }
}
