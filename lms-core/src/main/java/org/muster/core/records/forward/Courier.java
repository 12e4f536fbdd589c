package org.muster.core.records.forward;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Brings statements to another store: {@code POST …/statements}, following no redirect and waiting for no answer for ever. */
@ApplicationScoped
class Courier {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration IN_ALL = Duration.ofSeconds(60);

    @Inject
    Requests requests;

    @Inject
    ForwardSettings settings;

    @Inject
    Clock clock;

    private @Nullable HttpClient client;

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .version(Version.HTTP_1_1)
                .build();
    }

    Outcome send(Target target, List<Piece> pieces) {
        try {
            if (!Endpoint.isOpen(target.receiver().endpoint(), settings.allowsPrivate())) {
                return Outcome.unreached("an address of the host is not allowed");
            }
            return answer(requests.post(target, pieces));
        } catch (IOException e) {
            return Outcome.unreached(e.getClass().getSimpleName());
        }
    }

    private Outcome answer(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> asked =
                Objects.requireNonNull(client).sendAsync(request, info -> new BeginningOfAnswer());
        try {
            HttpResponse<String> response = asked.get(IN_ALL.toSeconds(), TimeUnit.SECONDS);
            return Outcome.of(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After"),
                    clock.instant());
        } catch (ExecutionException e) {
            return Outcome.unreached(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            asked.cancel(true);
            return Outcome.unreached("no answer within " + IN_ALL.toSeconds() + " s");
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return Outcome.unreached("stopped");
        }
    }
}
