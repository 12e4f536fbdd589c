package org.muster.core.records.store;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.PersonalTable;
import org.muster.core.records.document.DocumentsOfAgents;
import org.muster.core.records.statement.Redaction;

/**
 * What statements say of a person: under their learner id, or as others named them, by their mailbox; and what content keeps
 * about them. An erasure leaves the statements under the learner id, takes everything else that named the person out of them,
 * and deletes the documents.
 */
@ApplicationScoped
class StatementsData implements PersonalData {

    @Inject
    Dictionary dictionary;

    @Inject
    DocumentsOfAgents documents;

    @Inject
    People people;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String homePage;

    @Override
    public String module() {
        return "records";
    }

    @Override
    public List<PersonalTable> export(PersonId person) {
        List<Long> agents = agents(person);
        List<List<@Nullable String>> names = agents.stream()
                .flatMap(agent -> sql
                        .list(row -> row.text("identifier"), "SELECT identifier FROM records_agent WHERE id = ?", agent)
                        .stream())
                .map(identifier -> Arrays.<@Nullable String>asList(identifier))
                .toList();
        List<List<@Nullable String>> statements = agents.stream()
                .flatMap(agent -> statements(agent).stream())
                .map(Told::row)
                .toList();
        return List.of(
                new PersonalTable("records_agent", List.of("identifier"), names),
                new PersonalTable(
                        "records_statement", List.of("happened_at", "actor", "registration", "body"), statements),
                documents.export(identifiers(person)));
    }

    @Override
    public void erase(PersonId person) {
        documents.erase(identifiers(person));
        Redaction redaction = new Redaction(Set.copyOf(identifiers(person)), homePage, person.toString());
        for (long agent : agents(person)) {
            statements(agent).forEach(statement -> redact(statement, redaction));
            forgetWhatOthersSaid(agent);
        }
        long learner = dictionary.agent(identifiers(person).get(0));
        identifiers(person).stream()
                .skip(1)
                .forEach(identifier ->
                        dictionary.knownAgent(identifier).ifPresent(agent -> giveTo(learner, agent, identifier)));
    }

    /** A store that refused a statement may have quoted it. */
    private void forgetWhatOthersSaid(long agent) {
        sql.change("""
                UPDATE records_forward_refused SET reason = ''
                WHERE statement IN (SELECT id FROM records_statement WHERE actor = ?)""", agent);
    }

    /** The statements of a mailbox become the learner's, and nobody is called by that mailbox any more. */
    private void giveTo(long learner, long agent, String identifier) {
        sql.change("UPDATE records_statement SET actor = ? WHERE actor = ?", learner, agent);
        sql.change("UPDATE IGNORE records_alias SET actor = ? WHERE actor = ?", learner, agent);
        sql.change("DELETE FROM records_alias WHERE actor = ?", agent);
        sql.change("UPDATE IGNORE records_related_agent SET agent = ? WHERE agent = ?", learner, agent);
        sql.change("DELETE FROM records_related_agent WHERE agent = ?", agent);
        sql.change("DELETE FROM records_agent WHERE id = ?", agent);
        dictionary.forgetAgent(identifier);
    }

    private void redact(Told statement, Redaction redaction) {
        JsonObject came = read(statement.body());
        JsonObject left = redaction.of(came);
        if (left != came) {
            sql.change(
                    "UPDATE records_statement SET body = ? WHERE place = ?",
                    left.toString().getBytes(StandardCharsets.UTF_8),
                    statement.place());
        }
    }

    private static JsonObject read(byte[] body) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    private List<Told> statements(long agent) {
        return sql.list(
                row -> new Told(
                        row.number("place"),
                        row.text("happened_at"),
                        agent,
                        row.textIfAny("registration"),
                        row.bytes("body")),
                "SELECT place, happened_at, registration, body FROM records_statement WHERE actor = ? ORDER BY place",
                agent);
    }

    private List<Long> agents(PersonId person) {
        return identifiers(person).stream()
                .flatMap(identifier -> dictionary.knownAgent(identifier).stream())
                .toList();
    }

    /** Our own first. */
    private List<String> identifiers(PersonId person) {
        String account = "account " + person + " " + homePage;
        if (people.find(person).isEmpty()) {
            return List.of(account);
        }
        String email = people.emailOf(person);
        return Stream.concat(
                        Stream.of(account),
                        Stream.of(email, email.toLowerCase(Locale.ROOT))
                                .distinct()
                                .map(address -> "mailto:" + address)
                                .flatMap(mailbox ->
                                        Stream.of("mbox " + mailbox, "mbox_sha1sum " + MailboxDigest.of(mailbox))))
                .toList();
    }

    private record Told(long place, String happenedAt, long actor, Optional<String> registration, byte[] body) {

        List<@Nullable String> row() {
            return Arrays.<@Nullable String>asList(
                    happenedAt,
                    Long.toString(actor),
                    registration.orElse(null),
                    new String(body, StandardCharsets.UTF_8));
        }
    }
}
