package org.muster.core.records.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.muster.core.records.attachment.NamedFiles;
import org.muster.core.records.attachment.WriteMultipart;
import org.muster.core.records.json.WriteJson;
import org.muster.core.records.store.FindActivity;
import org.muster.core.records.store.StoredStatement;

/** Statements as an answer: in the format asked for, alone or with their files. */
@ApplicationScoped
class StatementsAnswer {

    @Inject
    WriteMultipart multipart;

    @Inject
    FindActivity activities;

    Response one(StoredStatement statement, Format format, boolean withFiles) {
        return answer(shaped(List.of(statement), format).get(0), List.of(statement), withFiles);
    }

    Response page(List<StoredStatement> statements, String more, Format format, boolean withFiles) {
        StringBuilder json = new StringBuilder("{\"statements\":[");
        json.append(String.join(",", shaped(statements, format))).append("],\"more\":");
        WriteJson.text(more, json);
        return answer(json.append('}').toString(), statements, withFiles);
    }

    private List<String> shaped(List<StoredStatement> statements, Format format) {
        Set<String> named = new HashSet<>();
        statements.forEach(statement -> named.addAll(format.activities(statement.json())));
        Map<String, String> known = activities.definitions(named);
        return statements.stream()
                .map(statement -> format.of(statement.json(), known))
                .toList();
    }

    private Response answer(String json, List<StoredStatement> statements, boolean withFiles) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Response.ResponseBuilder response =
                withFiles ? mixed(bytes, statements) : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
        statements.stream()
                .map(StoredStatement::stored)
                .max(Comparator.<Instant>naturalOrder())
                .ifPresent(stored -> response.header(HttpHeaders.LAST_MODIFIED, Date.from(stored)));
        return response.build();
    }

    private Response.ResponseBuilder mixed(byte[] json, List<StoredStatement> statements) {
        String boundary = "muster-" + UUID.randomUUID();
        Map<String, String> files =
                NamedFiles.in(statements.stream().map(StoredStatement::json).toList());
        StreamingOutput output = out -> multipart.write(out, boundary, json, files);
        return Response.ok(output, "multipart/mixed; boundary=" + boundary);
    }
}
