package org.muster.forums.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.forums.reading.ForumLine;
import org.muster.forums.reading.ForumsOverview;

/** The forums of whoever makes this request, looked up once for all panels. */
@RequestScoped
class FreshForums {

    @Inject
    ForumsOverview overview;

    private @Nullable List<ForumLine> lines;

    List<ForumLine> all() {
        List<ForumLine> known = lines == null ? overview.own() : lines;
        lines = known;
        return known;
    }
}
