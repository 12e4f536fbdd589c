package org.muster.alerts.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.muster.alerts.message.Messages;
import org.muster.alerts.message.Story;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.AfterCommit;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.Background;

/**
 * Compares each second what the public is to read with what lies on the shelf, and has it printed when they differ: after an
 * approval, when an alert goes out of force, and when a node was killed between the two. The version was committed with the
 * approval, so nothing is forgotten. Where it was approved it is done at once. What is in force is kept in memory for banners.
 */
@ApplicationScoped
public class Board implements Background {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    Messages messages;

    @Inject
    Press press;

    @Inject
    Shelf shelf;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Transactions transactions;

    @Inject
    RequestContextController request;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("alerts-board", PATIENCE, this::refreshed);

    private volatile Known known = Known.NOTHING;

    /** What lies on the shelf may come from another release: it is drawn anew. */
    @Override
    public void start() {
        print(true);
        refreshed();
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    /** Something is about to be there to read. */
    public void changesAfterCommit() {
        afterCommit.run(loop::wake);
    }

    /** The alerts in force that everybody must know of, the newest first; from memory. */
    public List<Story> pressing() {
        Instant now = clock.instant();
        return known.stories().stream()
                .filter(story -> story.alert().kind().isPressing() && story.isCurrentAt(now))
                .toList();
    }

    /** The alerts in force, the newest first; from memory. */
    public List<Story> current() {
        Instant now = clock.instant();
        return known.stories().stream().filter(story -> story.isCurrentAt(now)).toList();
    }

    /** Never anything left to do at once. */
    boolean refreshed() {
        long version = press.wanted();
        if (version != known.version()) {
            known = new Known(version, messages.stories(DrawPages.MOST));
        }
        if (!shelf.isWhole() || !shelf.shown().holds(version, clock.instant())) {
            print(false);
        }
        return false;
    }

    private void print(boolean anew) {
        boolean activated = request.activate();
        try {
            transactions.runInNew(() -> press.print(anew));
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private record Known(long version, List<Story> stories) {
        static final Known NOTHING = new Known(-1, List.of());
    }
}
