package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Correspondent;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.PersonId;

@ApplicationScoped
class CorrespondentsQuery implements Correspondents {

    @Inject
    Sql sql;

    @Inject
    AddressesAreForThoseConcerned addresses;

    @Override
    public Optional<Correspondent> find(PersonId person) {
        addresses.checkFor(person);
        return sql.first(CorrespondentsQuery::correspondent, """
                SELECT i.person_id, i.email, i.display_name, i.language, i.zone FROM people_identity i
                JOIN people_person p ON p.id = i.person_id AND p.state = 'ACTIVE' WHERE i.person_id = ?""", person.value());
    }

    private static Correspondent correspondent(Row row) throws SQLException {
        return new Correspondent(
                new PersonId(row.id("person_id")),
                row.text("email"),
                row.text("display_name"),
                Language.of(row.text("language")).locale(),
                Zone.of(row.text("zone")));
    }
}
