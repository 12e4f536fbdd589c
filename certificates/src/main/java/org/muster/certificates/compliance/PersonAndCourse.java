package org.muster.certificates.compliance;

import java.sql.SQLException;
import java.util.UUID;
import org.muster.core.kernel.database.Row;

/** One person and one course. */
record PersonAndCourse(UUID person, UUID course) {

    static PersonAndCourse of(Row row) throws SQLException {
        return new PersonAndCourse(row.id("person_id"), row.id("course_id"));
    }
}
