package org.muster.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.http.Fields;
import org.muster.benchmarks.load.Load;

/**
 * A demonstration with learners at every stage, and how it is loaded.
 *
 * @param learners how many were added for load: {@code load0001@…} to {@code load1000@…}
 * @param connections how many come at once
 */
public record Site(URI home, Secrets secrets, int learners, int connections, Load load) {

    /** Learners are spread over ten stages, one after another. */
    private static final int STAGES = 10;

    private static final Pattern ENROLMENT = Pattern.compile("\"(/learn/[0-9a-f-]{36})");

    /**
     * @param password that of all demonstration accounts
     * @param key the record store client's key
     */
    public record Secrets(String password, String key, String secret) {}

    public Client visitor() {
        return new Client(home);
    }

    /** Signs in by the form that people use. */
    public Client signedIn(String email) throws IOException {
        Client client = visitor();
        String fields = new Fields()
                .with("next", "/dashboard")
                .with("email", email)
                .with("password", secrets.password())
                .toString();
        Answer answer = client.postForm("/login", fields);
        if (answer.status() != 302 || !client.get("/dashboard").isFine()) {
            throw new IllegalStateException(email + " cannot sign in: " + answer.status());
        }
        return client;
    }

    public Client recordStoreClient() {
        String pair = secrets.key() + ":" + secrets.secret();
        return visitor()
                .saying("X-Experience-API-Version", "1.0.3")
                .saying(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** So many learners who are reading lessons. */
    public List<Client> readers(int many) throws IOException {
        List<Client> clients = new ArrayList<>();
        for (int number : IntStream.rangeClosed(1, learners)
                .filter(Site::isReading)
                .limit(many)
                .toArray()) {
            clients.add(signedIn(email(number)));
        }
        return clients;
    }

    /** The addresses of those who have done all lessons, failed once and may try again. */
    public List<String> examinees() {
        return at(9);
    }

    /** The addresses of those who hold a certificate. */
    public List<String> holders() {
        return at(10);
    }

    /** Where the learner's own enrolment in ACT Awareness lies: {@code /learn/…}. */
    public static String enrolment(Client learner) throws IOException {
        return learner.get("/courses/act-awareness").first(ENROLMENT);
    }

    private List<String> at(int stage) {
        return IntStream.rangeClosed(1, learners)
                .filter(number -> stageOf(number) == stage)
                .mapToObj(Site::email)
                .toList();
    }

    private static boolean isReading(int number) {
        return stageOf(number) > 1 && stageOf(number) < 9;
    }

    private static int stageOf(int number) {
        return (number - 1) % STAGES + 1;
    }

    private static String email(int number) {
        return "load%04d@demo.example".formatted(number);
    }
}
