package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.account.Letters.Addressee;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;

/** People as letters need them: who is active, and who is invited and may find in by a new password too. */
@ApplicationScoped
public class Addressees {

    private static final String REACHABLE = """
            SELECT i.person_id, i.email, i.display_name, i.language FROM people_identity i
            JOIN people_person p ON p.id = i.person_id AND p.state IN ('ACTIVE', 'INVITED') WHERE\s""";

    @Inject
    Sql sql;

    Optional<Known> withEmail(String typed) {
        return sql.first(Addressees::known, REACHABLE + "i.email_key = ?", EmailAddress.keyOf(typed));
    }

    public Optional<Known> withId(PersonId person) {
        return sql.first(Addressees::known, REACHABLE + "i.person_id = ?", person.value());
    }

    private static Known known(Row row) throws SQLException {
        Addressee addressee = new Addressee(
                row.text("email"),
                row.text("display_name"),
                Language.of(row.text("language")).locale());
        return new Known(new PersonId(row.id("person_id")), addressee);
    }

    /** A person and whom to write to. */
    public record Known(PersonId person, Addressee addressee) {}
}
