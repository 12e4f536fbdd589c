package org.muster.certificates.compliance;

import java.sql.SQLException;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.Membership;

/** Where somebody works, in the organisation's own words; empty text when nothing is known. */
record Workspot(String site, String department) {

    static Workspot of(Membership member) {
        return new Workspot(member.site().orElse(""), member.department());
    }

    static Workspot of(Row row) throws SQLException {
        return new Workspot(row.text("site"), row.text("department"));
    }
}
