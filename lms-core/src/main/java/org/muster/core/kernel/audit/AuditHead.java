package org.muster.core.kernel.audit;

import java.sql.SQLException;
import org.muster.core.kernel.database.Row;

/** The end of the chain: the last place given and its seal. */
record AuditHead(long place, byte[] seal) {

    static AuditHead of(Row row) throws SQLException {
        return new AuditHead(row.number("place"), row.bytes("seal"));
    }
}
