package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/** Whether somebody is known by an address. */
@ApplicationScoped
public class KnownPeople {

    @Inject
    Sql sql;

    /** Whether the person was invited and has not answered yet. */
    public boolean isInvited(PersonId person) {
        return sql.count("SELECT COUNT(*) FROM people_person WHERE id = ? AND state = 'INVITED'", person.value()) > 0;
    }

    public Optional<PersonId> withEmail(String typed) {
        return sql.first(
                row -> new PersonId(row.id("person_id")),
                "SELECT person_id FROM people_identity WHERE email_key = ?",
                EmailAddress.keyOf(typed));
    }
}
