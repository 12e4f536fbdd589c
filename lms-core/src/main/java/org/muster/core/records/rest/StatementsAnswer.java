package org.muster.core.records.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.core.records.attachment.AttachmentStore;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;
import org.muster.core.records.json.WriteJson;
import org.muster.core.records.store.FindActivity;
import org.muster.core.records.store.StoredStatement;

/** Statements as an answer: in the format asked for, alone or with their files. */
@ApplicationScoped
class StatementsAnswer {

    private static final String CRLF = "\r\n";

    @Inject
    AttachmentStore attachments;

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
                withFiles ? mixed(bytes, files(statements)) : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
        statements.stream()
                .map(StoredStatement::stored)
                .max(Comparator.<Instant>naturalOrder())
                .ifPresent(stored -> response.header(HttpHeaders.LAST_MODIFIED, Date.from(stored)));
        return response.build();
    }

    private Response.ResponseBuilder mixed(byte[] json, Map<String, String> files) {
        String boundary = "muster-" + UUID.randomUUID();
        StreamingOutput output = out -> {
            head(out, boundary, "Content-Type: application/json");
            out.write(json);
            for (Map.Entry<String, String> file : files.entrySet()) {
                file(out, boundary, file.getKey(), file.getValue());
            }
            out.write((CRLF + "--" + boundary + "--" + CRLF).getBytes(StandardCharsets.US_ASCII));
        };
        return Response.ok(output, "multipart/mixed; boundary=" + boundary);
    }

    private void file(OutputStream out, String boundary, String sha2, String type) throws IOException {
        Optional<InputStream> content = attachments.open(sha2);
        if (content.isPresent()) {
            try (InputStream bytes = content.get()) {
                head(
                        out,
                        boundary,
                        "Content-Type: " + type,
                        "Content-Transfer-Encoding: binary",
                        "X-Experience-API-Hash: " + sha2);
                bytes.transferTo(out);
            }
        }
    }

    private static void head(OutputStream out, String boundary, String... headers) throws IOException {
        String text = CRLF + "--" + boundary + CRLF + String.join(CRLF, headers) + CRLF + CRLF;
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Digests and types of all files the statements name, each once. */
    private static Map<String, String> files(List<StoredStatement> statements) {
        Map<String, String> files = new LinkedHashMap<>();
        for (StoredStatement statement : statements) {
            if (statement.json().contains("\"attachments\"")) {
                Json.Obj json = (Json.Obj) ReadJson.read(statement.json());
                named(json, files);
                if (json.get("object") instanceof Json.Obj object) {
                    named(object, files);
                }
            }
        }
        return files;
    }

    private static void named(Json.Obj statement, Map<String, String> files) {
        if (statement.get("attachments") instanceof Json.Arr list) {
            for (Json item : list.items()) {
                Json.Obj attachment = (Json.Obj) item;
                files.putIfAbsent(
                        attachment.text("sha2").orElseThrow().toLowerCase(Locale.ROOT),
                        attachment.text("contentType").orElseThrow().replaceAll("[\\r\\n]", " "));
            }
        }
    }
}
