package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.intake.Intake.Counts;
import org.muster.core.people.person.Language;
import org.muster.core.people.signin.Belonging;

/** A file with people that came to each owner's organisation. */
@ApplicationScoped
class BroughtFiles implements Belonging {

    private static final String FILE = "Kennung\n1\n";

    @Inject
    Organisations organisations;

    @Inject
    BeginIntake beginIntake;

    @Inject
    KeptTables tables;

    @Inject
    Acting acting;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/employer/people/{organisation}/import/{intake}");
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        OrganisationId organisation = organisations.membershipsOf(owner).get(0).organisation();
        UUID id = acting.asTheServer(() -> begin(organisation));
        return Map.of("organisation", organisation.toString(), "intake", id.toString());
    }

    private UUID begin(OrganisationId organisation) {
        UUID id = Ids.next();
        Intake.IntakeFile file = new Intake.IntakeFile(
                "people.csv", kept(id), ",UTF-8", List.of("Kennung"), Columns.of(List.of()), Instant.now());
        beginIntake.begin(
                new Intake(id, organisation, file, IntakeState.COLUMNS, Optional.empty(), Counts.NONE),
                Language.ENGLISH);
        return id;
    }

    private String kept(UUID id) {
        try {
            return tables.keep(id, new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)))
                    .hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
