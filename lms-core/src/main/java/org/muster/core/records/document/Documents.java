package org.muster.core.records.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;

/** The rows of documents. Whoever is about to change one holds its row first, so that changes come one after another. */
@ApplicationScoped
class Documents {

    private static final String SELECT =
            "SELECT content_type, body, etag, updated_at FROM records_document WHERE digest = ? AND etag <> ''";

    private static final String ON_SHELF =
            " FROM records_document WHERE kind = ? AND agent_digest <=> ? AND activity_digest <=> ?"
                    + " AND (? IS NULL OR registration = ?)";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Optional<Document> find(DocumentKey key) {
        return sql.first(Documents::document, SELECT, key.digest());
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Document> hold(DocumentKey key) {
        return sql.first(Documents::document, SELECT + " FOR UPDATE", key.digest());
    }

    /**
     * Holds it also when there is none yet, by an empty row that is filled or goes with the transaction. Meeting the row of
     * another, the statement takes the lock that a change needs at once; two that took a lesser one would wait for each other.
     */
    Optional<Document> holdOrBegin(DocumentKey key) {
        Shelf shelf = key.shelf();
        sql.change(
                """
                INSERT INTO records_document (digest, kind, activity, activity_digest, agent, agent_digest, registration,
                document_id, content_type, body, etag, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '', '', ?)
                ON DUPLICATE KEY UPDATE digest = VALUES(digest)""",
                key.digest(),
                shelf.kind().name(),
                shelf.activity().orElse(null),
                digest(shelf.activity()),
                shelf.agent().orElse(null),
                digest(shelf.agent()),
                shelf.registration().orElse(null),
                key.id(),
                clock.instant());
        return hold(key);
    }

    void write(DocumentKey key, Content content) {
        sql.change(
                "UPDATE records_document SET content_type = ?, body = ?, etag = ?, updated_at = ? WHERE digest = ?",
                content.type(),
                content.bytes(),
                content.etag(),
                clock.instant(),
                key.digest());
    }

    void delete(DocumentKey key) {
        sql.change("DELETE FROM records_document WHERE digest = ?", key.digest());
    }

    /** Those that were changed after this time. */
    DocumentList list(Shelf shelf, Instant since) {
        List<Entry> entries = sql.list(
                row -> new Entry(row.text("document_id"), row.instant("updated_at")),
                "SELECT document_id, updated_at" + ON_SHELF + " AND updated_at > ? AND etag <> '' ORDER BY updated_at",
                on(shelf, since));
        return new DocumentList(
                entries.stream().map(Entry::id).distinct().toList(),
                entries.stream().map(Entry::updatedAt).reduce((earlier, later) -> later));
    }

    void empty(Shelf shelf) {
        sql.change("DELETE" + ON_SHELF, on(shelf));
    }

    private static @Nullable Object[] on(Shelf shelf, Object... more) {
        UUID registration = shelf.registration().orElse(null);
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                shelf.kind().name(), digest(shelf.agent()), digest(shelf.activity()), registration, registration));
        values.addAll(List.of(more));
        return values.toArray();
    }

    private static byte @Nullable [] digest(Optional<String> text) {
        return text.map(Sha256::of).orElse(null);
    }

    private static Document document(Row row) throws SQLException {
        return new Document(
                new Content(row.text("content_type"), row.bytes("body")), row.text("etag"), row.instant("updated_at"));
    }

    private record Entry(String id, Instant updatedAt) {}
}
