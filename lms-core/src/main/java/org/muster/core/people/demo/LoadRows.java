package org.muster.core.people.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.Zone;

/** Writes many learners at once: the use cases, made for one person, would take minutes for thousands. */
@ApplicationScoped
class LoadRows {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    AuditLog audit;

    /** By number. */
    List<PersonId> people() {
        return sql.list(
                row -> new PersonId(row.id("person_id")),
                "SELECT person_id FROM people_identity WHERE email_key LIKE 'load%' AND email_key RLIKE ?"
                        + " ORDER BY LENGTH(email_key), email_key",
                LoadLearner.KEYS);
    }

    Set<String> emailKeys() {
        return new TreeSet<>(sql.list(
                row -> row.text("email_key"),
                "SELECT email_key FROM people_identity WHERE email_key LIKE 'load%' AND email_key RLIKE ?",
                LoadLearner.KEYS));
    }

    Optional<String> passwordHash() {
        return sql.first(
                row -> row.text("hash"),
                "SELECT w.hash FROM people_password w JOIN people_identity i ON i.person_id = w.person_id"
                        + " WHERE i.email_key = ?",
                new LoadLearner(1).email().key());
    }

    void setPasswords(String hash) {
        sql.change(
                "UPDATE people_password w JOIN people_identity i ON i.person_id = w.person_id"
                        + " SET w.hash = ?, w.set_at = ? WHERE i.email_key LIKE 'load%' AND i.email_key RLIKE ?",
                hash, clock.instant(), LoadLearner.KEYS);
    }

    void add(List<LoadLearner> learners, OrganisationId organisation, String hash) {
        Instant now = clock.instant();
        List<@Nullable Object[]> people = new ArrayList<>();
        List<@Nullable Object[]> identities = new ArrayList<>();
        List<@Nullable Object[]> memberships = new ArrayList<>();
        List<@Nullable Object[]> passwords = new ArrayList<>();
        for (LoadLearner learner : learners) {
            UUID id = Ids.next();
            people.add(new Object[] {id, now});
            identities.add(identity(id, learner));
            memberships.add(new Object[] {Ids.next(), organisation.value(), id, learner.rosterId(), now});
            passwords.add(new Object[] {id, hash, now});
        }
        sql.changeAll("INSERT INTO people_person VALUES (?, 'ACTIVE', ?, 1)", people);
        sql.changeAll("INSERT INTO people_identity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)", identities);
        sql.changeAll("""
                INSERT INTO people_membership (id, organisation_id, person_id, department, job_title, roster_id,
                    started_on, version) VALUES (?, ?, ?, '', 'Load test', ?, DATE(?), 1)""", memberships);
        sql.changeAll("INSERT INTO people_password VALUES (?, ?, ?)", passwords);
        audit.append(
                "people.enter-load-learners",
                null,
                organisation.value(),
                Map.of("count", String.valueOf(learners.size())));
    }

    private static @Nullable Object[] identity(UUID id, LoadLearner learner) {
        return new Object[] {
            id,
            learner.name().given(),
            learner.name().family(),
            learner.name().display(),
            learner.name().sort(),
            learner.email().text(),
            learner.email().key(),
            Language.ENGLISH.tag(),
            Zone.LONDON.getId()
        };
    }
}
