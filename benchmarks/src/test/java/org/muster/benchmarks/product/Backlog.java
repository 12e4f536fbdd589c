package org.muster.benchmarks.product;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.http.Client;

/** What a running demonstration still has to do in the background, as its metrics tell it. */
public final class Backlog {

    private static final Pattern WAITING =
            Pattern.compile("muster_(?:outbox_events|work_items)\\{state=\"waiting\"} ([0-9.]+)");
    private static final long A_MOMENT = 500;

    private Backlog() {}

    /** Waits until nothing is left to do. Work that a killed server had begun is taken up again when its lease ends. */
    public static void awaitNone(URI home) {
        try (Client operator = new Client(home).saying("Authorization", "Bearer " + Demonstration.OPERATOR_TOKEN)) {
            while (waiting(operator) > 0) {
                Thread.sleep(A_MOMENT);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double waiting(Client operator) throws IOException {
        Answer metrics = operator.get("/metrics");
        List<String> numbers = metrics.all(WAITING).toList();
        if (numbers.size() != 2) {
            throw new IllegalStateException(
                    "the metrics do not tell what waits: " + metrics.status() + " " + metrics.text());
        }
        return numbers.stream().mapToDouble(Double::parseDouble).sum();
    }
}
