package org.muster.core.records.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonalTable;

/** State and profiles of agents, for the copy of what is held about a person and for its erasure. */
@ApplicationScoped
public class DocumentsOfAgents {

    private static final List<String> EXPORTED =
            List.of("activity", "agent", "registration", "document_id", "content_type", "body", "updated_at");

    @Inject
    Sql sql;

    public PersonalTable export(List<String> identifiers) {
        return new PersonalTable(
                "records_document",
                EXPORTED,
                identifiers.stream()
                        .flatMap(agent -> sql
                                .list(
                                        DocumentsOfAgents::row,
                                        "SELECT " + String.join(", ", EXPORTED)
                                                + " FROM records_document WHERE agent_digest = ? ORDER BY updated_at",
                                        Sha256.of(agent))
                                .stream())
                        .toList());
    }

    public void erase(List<String> identifiers) {
        identifiers.forEach(
                agent -> sql.change("DELETE FROM records_document WHERE agent_digest = ?", Sha256.of(agent)));
    }

    private static List<@Nullable String> row(Row row) throws SQLException {
        return Arrays.<@Nullable String>asList(
                row.textIfAny("activity").orElse(null),
                row.text("agent"),
                row.textIfAny("registration").orElse(null),
                row.text("document_id"),
                row.text("content_type"),
                readable(row.bytes("body")),
                row.text("updated_at"));
    }

    /** What is no text stands in Base64. */
    private static String readable(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return Base64.getEncoder().encodeToString(body);
        }
    }
}
