package org.muster.core.people.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.secret.Token;
import org.muster.core.web.security.FormToken;

/** A browser with somebody's cookie, or with none. */
record Visitor(String home, Optional<Somebody> somebody) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CHANCE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** A person who holds this role and is signed in. */
    record Somebody(Role role, PersonId person, Token token) {}

    String name() {
        return role().map(Role::name).orElse("nobody");
    }

    Optional<Role> role() {
        return somebody.map(Somebody::role);
    }

    Optional<PersonId> person() {
        return somebody.map(Somebody::person);
    }

    /** The status, or where the visitor is led to. */
    String gets(String path) {
        return answer(request(path));
    }

    /** As the form of one of our own pages, with nothing filled in. */
    String posts(String path) {
        return answer(
                form(path, somebody.map(known -> known.token().derive("form")).orElse(""), home));
    }

    String postsWithoutToken(String path) {
        return answer(form(path, "", home));
    }

    String postsFrom(String origin, String path) {
        return answer(
                form(path, somebody.map(known -> known.token().derive("form")).orElse(""), origin));
    }

    /** As a program does it: any verb, with these headers. */
    String sends(String verb, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).method(verb, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return answer(request);
    }

    boolean isLedTo(String path, String place) {
        return send(request(path)).headers().firstValue("Location").orElse("").contains(place);
    }

    private HttpRequest.Builder form(String path, String token, String origin) {
        String body = FormToken.FIELD + "=" + token + "&jakarta.faces.ViewState=stateless";
        return request(path)
                .header("Content-Type", FORM)
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        somebody.ifPresent(
                known -> request.header("Cookie", "muster=" + known.token().text()));
        return request;
    }

    private static String answer(HttpRequest.Builder request) {
        HttpResponse<Void> response = send(request);
        return response.headers()
                .firstValue("Location")
                .map(place -> place.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", ""))
                .map(place -> place.replaceAll(CHANCE, "*"))
                .orElseGet(() -> String.valueOf(response.statusCode()));
    }

    private static HttpResponse<Void> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
