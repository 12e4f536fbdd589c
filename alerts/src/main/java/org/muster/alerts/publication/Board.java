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
import java.util.Locale;
import java.util.Optional;
import org.muster.alerts.level.LevelEntry;
import org.muster.alerts.level.Levels;
import org.muster.alerts.message.Messages;
import org.muster.alerts.message.State;
import org.muster.alerts.message.Story;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.AfterCommit;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.start.Background;

/**
 * What the public reads, drawn when it changes and kept in the memory of each node: whoever reads it asks no database. A node
 * looks every second whether something was approved or went out of force; where it was approved it is drawn at once. When
 * the database is away, what was drawn last stays.
 */
@ApplicationScoped
public class Board implements Background {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    Sql sql;

    @Inject
    Messages messages;

    @Inject
    Levels levels;

    @Inject
    DrawPages drawPages;

    @Inject
    AfterCommit afterCommit;

    @Inject
    RequestContextController request;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("alerts-board", PATIENCE, this::refreshed);

    private volatile Shown shown = Shown.NOTHING;

    @Override
    public void start() {
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
        return shown.stories().stream()
                .filter(story -> story.alert().kind().isPressing() && story.isCurrentAt(now))
                .toList();
    }

    /** The alerts in force, the newest first; from memory. */
    public List<Story> current() {
        Instant now = clock.instant();
        return shown.stories().stream().filter(story -> story.isCurrentAt(now)).toList();
    }

    /** What is sent for an address with its query, from memory. */
    public Optional<PublicFile> find(String address, Locale locale) {
        return shown.files().find(address, locale);
    }

    /** Never anything left to do at once. */
    private boolean refreshed() {
        long version = sql.count("SELECT version FROM alerts_board WHERE id = 1");
        Instant now = clock.instant();
        if (version != shown.version() || !now.isBefore(shown.until())) {
            boolean activated = request.activate();
            try {
                shown = draw(version, now);
            } finally {
                if (activated) {
                    request.deactivate();
                }
            }
        }
        return false;
    }

    private Shown draw(long version, Instant now) {
        List<Story> stories = messages.stories(DrawPages.MOST);
        List<LevelEntry> entries = levels.in(State.SENT);
        return new Shown(version, until(stories, now), stories, drawPages.draw(stories, entries, now));
    }

    /** When the next alert goes out of force by itself, and a new day at the latest. */
    private static Instant until(List<Story> stories, Instant now) {
        return stories.stream()
                .filter(story -> story.isCurrentAt(now))
                .map(story -> story.newest().content().situation().expiresAt())
                .min(Instant::compareTo)
                .filter(end -> end.isBefore(now.plus(Duration.ofHours(1))))
                .orElse(now.plus(Duration.ofHours(1)));
    }

    private record Shown(long version, Instant until, List<Story> stories, PublicFiles files) {
        static final Shown NOTHING = new Shown(-1, Instant.MAX, List.of(), new PublicFiles());
    }
}
