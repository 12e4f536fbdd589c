package org.muster.core.records.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Content that speaks to the store: any method at any of its addresses, with any headers. */
record XapiCaller(String home, Map<String, String> headers) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String etag() {
            return header("ETag");
        }

        List<String> texts() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                JsonArray array = reader.readArray();
                return array.getValuesAs(JsonString::getString);
            }
        }
    }

    static XapiCaller of(String home, String key, String secret, String version) {
        return new XapiCaller(home, Map.of("Authorization", basic(key, secret), "X-Experience-API-Version", version));
    }

    static String basic(String key, String secret) {
        byte[] both = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    XapiCaller with(String... more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        for (int place = 0; place < more.length; place += 2) {
            all.put(more[place], more[place + 1]);
        }
        return new XapiCaller(home, all);
    }

    XapiCaller without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(headers);
        rest.remove(name);
        return new XapiCaller(home, rest);
    }

    Answer get(String path, String... parameters) {
        return send("GET", path + query(parameters), "");
    }

    Answer delete(String path, String... parameters) {
        return send("DELETE", path + query(parameters), "");
    }

    Answer putJson(String body, String path, String... parameters) {
        return with("Content-Type", "application/json").send("PUT", path + query(parameters), body);
    }

    Answer postJson(String body, String path, String... parameters) {
        return with("Content-Type", "application/json").send("POST", path + query(parameters), body);
    }

    Answer form(String path, String... fields) {
        String body = fields.length == 0 ? "" : query(fields).substring(1);
        return with("Content-Type", "application/x-www-form-urlencoded").send("POST", path, body);
    }

    Answer send(String method, String path, String body) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String method, String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            Map<String, String> answered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> answered.put(name, String.join(", ", values)));
            return new Answer(response.statusCode(), answered, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String query(String... parameters) {
        StringBuilder query = new StringBuilder();
        for (int place = 0; place < parameters.length; place += 2) {
            query.append(place == 0 ? '?' : '&')
                    .append(parameters[place])
                    .append('=')
                    .append(URLEncoder.encode(parameters[place + 1], StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
