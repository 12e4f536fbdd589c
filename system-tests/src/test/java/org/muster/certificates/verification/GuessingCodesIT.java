package org.muster.certificates.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** Anyone may check codes; nobody may try them out. */
@InServer
class GuessingCodesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FREE = 20;

    @Inject
    ShortCourse course;

    @Inject
    AwardsQuery awards;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @BeforeEach
    @AfterEach
    void nobodyHasGuessed() {
        sql.change("DELETE FROM people_attempt");
    }

    @Test
    void aGenuineCodeMayBeAskedForAsOftenAsAnybodyLikes() {
        String code = genuineCode();
        assertThat(IntStream.range(0, 3 * FREE).map(n -> ask("/verify/" + code).statusCode()))
                .containsOnly(200);
    }

    @Test
    void whoMissesTooOftenHasToWaitWhateverTheyAskFor() {
        String code = genuineCode();
        assertThat(IntStream.range(0, FREE).map(n -> ask(guess(n)).statusCode()))
                .containsOnly(404);

        HttpResponse<String> refused = ask(guess(FREE));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After"))
                .satisfies(seconds -> assertThat(seconds.orElse(0)).isBetween(1L, 31L));
        assertThat(refused.body()).contains("Slow down a little", "Try again in a minute.");
        assertThat(ask("/verify?code=" + code).statusCode()).isEqualTo(429);
        assertThat(ask("/verify").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeACodeIsAMistakeAndNoGuess() {
        IntStream.range(0, 2 * FREE).forEach(n -> ask("/verify/not-a-code"));
        assertThat(ask("/verify/" + genuineCode()).statusCode()).isEqualTo(200);
    }

    private static String guess(int number) {
        return "/verify/%016d".formatted(number);
    }

    private String genuineCode() {
        EnrolmentId passed = course.passedBy(course.somebody(), course.publish());
        await().atMost(PATIENCE).until(() -> awards.of(passed).isPresent());
        return awards.of(passed).orElseThrow().code().grouped();
    }

    /** The address that a client itself names is not believed: it would be another one each time. */
    private HttpResponse<String> ask(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .header("X-Forwarded-For", "198.51.100." + (path.hashCode() & 0xff))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
