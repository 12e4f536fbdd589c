package org.muster.forums.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Mark;

/**
 * One forum of a list.
 *
 * @param facts what is in it and when somebody wrote last
 * @param mark how much is new; null when nothing is
 */
public record ForumRow(
        String href,
        String title,
        String about,
        String facts,
        @Nullable Mark mark) {

    /** Forums of one kind. */
    public record Group(String heading, List<ForumRow> rows) {}
}
