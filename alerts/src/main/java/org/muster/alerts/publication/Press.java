package org.muster.alerts.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.muster.alerts.level.Levels;
import org.muster.alerts.message.Messages;
import org.muster.alerts.message.State;
import org.muster.alerts.message.Story;
import org.muster.core.kernel.database.Sql;

/**
 * Draws the edition that the alerts ask for and puts it on the shelf, one node at a time: whoever comes second finds it
 * done, and none puts an older one above a newer. Doing it twice changes nothing.
 */
@ApplicationScoped
class Press {

    private static final Duration A_WHILE = Duration.ofHours(1);

    @Inject
    Sql sql;

    @Inject
    Messages messages;

    @Inject
    Levels levels;

    @Inject
    DrawPages drawPages;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    /** Within a transaction and a request context, whoever's that is; {@code anew} also when the shelf holds what is asked for. */
    void print(boolean anew) {
        sql.count("SELECT version FROM alerts_board WHERE id = 2 FOR UPDATE");
        shelf.look();
        long version = wanted();
        Instant now = clock.instant();
        if (anew || !shelf.isWhole() || !shelf.shown().holds(version, now)) {
            shelf.put(draw(version, now), now);
        }
    }

    /** The version of the alerts that the public is to read. */
    long wanted() {
        return sql.count("SELECT version FROM alerts_board WHERE id = 1");
    }

    private Edition draw(long version, Instant now) {
        List<Story> stories = messages.stories(DrawPages.MOST);
        return new Edition(version, until(stories, now), drawPages.draw(stories, levels.in(State.SENT), now));
    }

    /** When the next alert goes out of force by itself, and in a while at the latest. */
    private static Instant until(List<Story> stories, Instant now) {
        return stories.stream()
                .filter(story -> story.isCurrentAt(now))
                .map(story -> story.newest().content().situation().expiresAt())
                .min(Instant::compareTo)
                .filter(end -> end.isBefore(now.plus(A_WHILE)))
                .orElse(now.plus(A_WHILE));
    }
}
