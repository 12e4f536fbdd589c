package org.muster.forums.reading;

import java.util.Optional;

/**
 * What somebody looks for in a forum.
 *
 * @param words what title or posts must hold; empty text for all
 * @param after where the page before ended
 */
public record Search(Show show, String words, Optional<Cursor> after) {

    /** Everything, from the newest. */
    public static final Search ALL = new Search(Show.ALL, "", Optional.empty());

    /** Whether some threads may be left out. */
    public boolean isNarrow() {
        return show != Show.ALL || !words.isBlank();
    }
}
