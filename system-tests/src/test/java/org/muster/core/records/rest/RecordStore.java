package org.muster.core.records.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The store as another system speaks to it: over HTTP, with a Basic key. */
public record RecordStore(String home, String key, String secret) {

    /** As most programs in Java speak: it asks the server in passing for HTTP/2. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String STATEMENTS = "/xapi/statements";

    public record Answer(int status, String type, String version, long retryAfter, String body) {

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public List<JsonObject> statements() {
            return json().getJsonArray("statements").getValuesAs(JsonObject.class);
        }
    }

    /** @param parameters name, value, name, value, … */
    public Answer get(String... parameters) {
        return follow(STATEMENTS + XapiCaller.query(parameters));
    }

    /** What the property {@code more} of a page leads to. */
    public Answer follow(String path) {
        return send(request(path).GET());
    }

    public Answer post(String body) {
        return send(
                request(STATEMENTS).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String id, String body) {
        return send(request(STATEMENTS + XapiCaller.query("statementId", id))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    /** Without the header that says which version is spoken. */
    Answer getWithoutVersion() {
        return send(HttpRequest.newBuilder(URI.create(home + STATEMENTS)).header("Authorization", credentials()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Authorization", credentials())
                .header(XapiDoor.VERSION_HEADER, "1.0.3");
    }

    private String credentials() {
        return XapiCaller.basic(key, secret);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue(XapiDoor.VERSION_HEADER).orElse(""),
                    response.headers().firstValueAsLong("Retry-After").orElse(0),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
