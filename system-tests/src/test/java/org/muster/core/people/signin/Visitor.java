package org.muster.core.people.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.muster.core.people.api.Role;
import org.muster.core.people.secret.Token;

/** A browser with somebody's cookie, or with none. */
record Visitor(Optional<Role> role, String home, Optional<Token> token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    String name() {
        return role.map(Role::name).orElse("nobody");
    }

    int asksFor(String path) {
        return get(path).statusCode();
    }

    /** The status, or where the visitor is led to. */
    String answer(String path) {
        HttpResponse<Void> response = get(path);
        return response.headers()
                .firstValue("Location")
                .map(place -> place.replaceFirst("^https?://[^/]*", "").replaceFirst("\\?.*", ""))
                .orElseGet(() -> String.valueOf(response.statusCode()));
    }

    boolean isLedTo(String path, String place) {
        return get(path).headers().firstValue("Location").orElse("").contains(place);
    }

    private HttpResponse<Void> get(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        token.ifPresent(known -> request.header("Cookie", "muster=" + known.text()));
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
