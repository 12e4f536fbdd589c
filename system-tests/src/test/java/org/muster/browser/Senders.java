package org.muster.browser;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.muster.core.records.rest.RecordStore;

/** Clients that send batch after batch, each until one is not taken, which it does not send again. */
record Senders(RecordStore store) {

    private static final int MANY = 8;
    private static final int TAKEN = 200;

    /** A batch, and whether its sender was told that it is kept. */
    record Sent(Batch batch, boolean acknowledged) {}

    /** All that was sent until the last of them was not heard any more. */
    List<Sent> sendUntilNobodyAnswers() {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            List<CompletableFuture<List<Sent>>> senders = Stream.generate(
                            () -> CompletableFuture.supplyAsync(this::send, threads))
                    .limit(MANY)
                    .toList();
            return senders.stream().flatMap(sender -> sender.join().stream()).toList();
        } finally {
            threads.shutdown();
        }
    }

    private List<Sent> send() {
        List<Sent> sent = new ArrayList<>();
        do {
            Batch batch = Batch.ofNewStatements();
            sent.add(new Sent(batch, isTaken(batch)));
        } while (sent.get(sent.size() - 1).acknowledged());
        return sent;
    }

    boolean isTaken(Batch batch) {
        try {
            return store.post(batch.json()).status() == TAKEN;
        } catch (UncheckedIOException brokenOff) {
            return false;
        }
    }
}
