package org.muster.webinars.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Paging;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.WebinarRow;

/** The webinars of a host; everybody’s for whoever may run any. */
@ApplicationScoped
public class StudioQuery {

    private static final int PAGE = 20;
    private static final String HOSTED = " FROM webinars_webinar w WHERE (? = '' OR host_id = ?) AND title LIKE ? AND ";

    @Inject
    Desk desk;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Found find(String words, StudioShow show, @Nullable String page) {
        String host = desk.whose().map(PersonId::toString).orElse("");
        String like = Like.holding(words);
        Instant now = clock.instant();
        String from = HOSTED + show.condition();
        Paging paging = Paging.of(page, PAGE, sql.count("SELECT COUNT(*)" + from, host, host, like, now));
        List<Line> lines = sql.list(
                StudioQuery::line,
                """
                SELECT w.*, (SELECT COUNT(*) FROM webinars_registration p WHERE p.webinar_id = w.id AND p.state = 'PLACE')
                  AS taken""" + from + " ORDER BY " + show.order() + " LIMIT ? OFFSET ?",
                host,
                host,
                like,
                now,
                PAGE,
                paging.skip());
        return new Found(paging, lines);
    }

    /** How many are over and wait for their host to confirm who attended. */
    public long toConfirm() {
        String host = desk.whose().map(PersonId::toString).orElse("");
        return sql.count("SELECT COUNT(*)" + HOSTED + StudioShow.CONFIRM.condition(), host, host, "%", clock.instant());
    }

    private static Line line(Row row) throws SQLException {
        return new Line(WebinarRow.read(row), row.number("taken"));
    }

    /** A webinar and how many have a place. */
    public record Line(Webinar webinar, long taken) {}

    /** A page of the list. */
    public record Found(Paging paging, List<Line> lines) {}
}
