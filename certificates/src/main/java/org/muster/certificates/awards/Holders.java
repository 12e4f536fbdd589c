package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.database.Sql;

/** The holders' names as they were at issue, apart from the awards, so that an erasure can take them. */
@ApplicationScoped
class Holders {

    @Inject
    Sql sql;

    void freeze(AwardId award, String name) {
        NameSeal seal = NameSeal.of(name);
        sql.change(
                "INSERT INTO certificates_holder (award_id, name, salt, digest) VALUES (?, ?, ?, ?)",
                award.value(),
                name,
                seal.salt(),
                seal.digest());
    }

    /** The name, unless it was erased. */
    Optional<String> nameOf(AwardId award) {
        return sql.first(
                        row -> row.text("name"),
                        "SELECT name FROM certificates_holder WHERE award_id = ?",
                        award.value())
                .filter(name -> !name.isEmpty());
    }
}
