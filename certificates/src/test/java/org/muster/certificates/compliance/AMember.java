package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;

/** Members for tests. */
final class AMember {

    static final OrganisationId RETAIL = new OrganisationId(UUID.randomUUID());

    private AMember() {}

    static Membership of(String department, LocalDate startedOn) {
        return new Membership(
                new PersonId(UUID.randomUUID()),
                RETAIL,
                Optional.of("Cardiff store"),
                department,
                "Sales assistant",
                Optional.empty(),
                Optional.of("NR-017"),
                startedOn,
                Optional.empty());
    }
}
