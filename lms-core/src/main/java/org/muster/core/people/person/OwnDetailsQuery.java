package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneId;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;

/** What we know of the person who asks. */
@ApplicationScoped
public class OwnDetailsQuery {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    public OwnDetails ofTheCurrentPerson() {
        permission.require(PeopleAct.KEEP_OWN_ACCOUNT);
        return sql.first(
                        OwnDetailsQuery::ownDetails,
                        "SELECT * FROM people_identity WHERE person_id = ?",
                        permission.current().value())
                .orElseThrow();
    }

    private static OwnDetails ownDetails(Row row) throws SQLException {
        PersonName name = new PersonName(
                row.text("given_name"), row.text("family_name"), row.text("display_name"), row.text("sort_name"));
        Details details = new Details(name, Language.of(row.text("language")), ZoneId.of(row.text("zone")));
        return new OwnDetails(row.text("email"), details);
    }

    /** The e-mail address is shown, not changed here. */
    public record OwnDetails(String email, Details details) {}
}
