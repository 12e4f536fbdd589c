package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.intake.Intake.Counts;
import org.muster.core.people.person.Language;

/** The rows of {@code people_intake}. */
@ApplicationScoped
class Intakes {

    private static final String COLUMNS =
            "SELECT id, organisation_id, asked_at, file_name, digest, writing, heading, columns,"
                    + " state, refusal, entered, changed, same, wrong, unknown, missing FROM people_intake ";

    @Inject
    Sql sql;

    @Inject
    Jsonb json;

    @Inject
    Clock clock;

    void add(Intake intake, Optional<PersonId> actor, String language) {
        sql.change(
                """
                INSERT INTO people_intake (id, organisation_id, asked_by, asked_at, file_name, digest, writing, heading, columns,
                    state, language, missing_leave, letters, entered, changed, same, wrong, unknown, missing)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, FALSE, 0, 0, 0, 0, 0, 0)""",
                intake.id(),
                intake.organisation().value(),
                actor.map(PersonId::value).orElse(null),
                intake.file().broughtAt(),
                intake.file().name(),
                intake.file().digest(),
                intake.file().writing(),
                json.toJson(intake.file().heading()),
                intake.file().columns().stored(),
                intake.state().name(),
                language);
    }

    /** Another organisation's is not there. */
    Intake get(OrganisationId organisation, UUID id) {
        return sql.first(this::intake, COLUMNS + "WHERE id = ? AND organisation_id = ?", id, organisation.value())
                .orElseThrow(() -> new NotFound("people.intake.gone"));
    }

    List<Intake> recent(OrganisationId organisation, int most) {
        return sql.list(
                this::intake,
                COLUMNS + "WHERE organisation_id = ? ORDER BY asked_at DESC, id LIMIT ?",
                organisation.value(),
                most);
    }

    /** The row, held until the transaction ends, while it is in this state. */
    Optional<Intake> hold(UUID id, IntakeState state) {
        return sql.first(this::intake, COLUMNS + "WHERE id = ? AND state = ? FOR UPDATE", id, state.name());
    }

    void readAnew(UUID id, Columns columns) {
        sql.change(
                "UPDATE people_intake SET columns = ?, state = 'READING', refusal = NULL WHERE id = ?",
                columns.stored(),
                id);
    }

    void ready(UUID id, Counts counts, @Nullable String remark) {
        sql.change(
                """
                UPDATE people_intake SET state = 'READY', refusal = ?, entered = ?, changed = ?, same = ?, wrong = ?,
                    unknown = ?, missing = ? WHERE id = ?""",
                remark,
                counts.entered(),
                counts.changed(),
                counts.same(),
                counts.wrong(),
                counts.unknown(),
                counts.missing(),
                id);
    }

    void ask(UUID id, TakingOptions options, Optional<PersonId> actor) {
        sql.change(
                """
                UPDATE people_intake SET state = 'TAKING', refusal = NULL, asked_by = ?, missing_leave = ?, letters = ?,
                    language = ? WHERE id = ?""",
                actor.map(PersonId::value).orElse(null),
                options.missingLeave(),
                options.letters(),
                options.language().tag(),
                id);
    }

    Asked asked(UUID id) {
        return sql.first(
                        row -> new Asked(
                                row.idIfAny("asked_by"),
                                new TakingOptions(
                                        row.yes("missing_leave"),
                                        row.yes("letters"),
                                        Language.of(row.text("language")))),
                        "SELECT asked_by, missing_leave, letters, language FROM people_intake WHERE id = ?",
                        id)
                .orElseThrow();
    }

    void end(UUID id, IntakeState state, @Nullable String refusal) {
        sql.change(
                "UPDATE people_intake SET state = ?, refusal = ?, ended_at = ? WHERE id = ?",
                state.name(),
                refusal,
                clock.instant(),
                id);
    }

    private Intake intake(Row row) throws SQLException {
        return new Intake(
                row.id("id"),
                new OrganisationId(row.id("organisation_id")),
                new Intake.IntakeFile(
                        row.text("file_name"),
                        row.text("digest"),
                        row.text("writing"),
                        List.of(json.fromJson(row.text("heading"), String[].class)),
                        Columns.stored(row.text("columns")),
                        row.instant("asked_at")),
                IntakeState.valueOf(row.text("state")),
                row.textIfAny("refusal"),
                new Counts(
                        row.number("entered"),
                        row.number("changed"),
                        row.number("same"),
                        row.number("wrong"),
                        row.number("unknown"),
                        row.number("missing")));
    }

    /** Who said how a file is to be taken. */
    record Asked(Optional<UUID> by, TakingOptions options) {}
}
