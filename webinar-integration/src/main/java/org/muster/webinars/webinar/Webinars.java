package org.muster.webinars.webinar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;

/** Reads and writes {@code webinars_webinar}. */
@ApplicationScoped
public class Webinars {

    private static final String UNKNOWN = "webinars.webinar.unknown";
    private static final String WEBINAR = "SELECT w.* FROM webinars_webinar w WHERE w.id = ?";

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    public Optional<Webinar> find(WebinarId id) {
        return sql.first(WebinarRow::read, WEBINAR, id.value());
    }

    /** The webinar, for this transaction alone: places are given out one after the other. */
    public Webinar hold(WebinarId id) {
        return sql.first(WebinarRow::read, WEBINAR + " FOR UPDATE", id.value())
                .orElseThrow(() -> new NotFound(UNKNOWN));
    }

    public void add(WebinarId id, PersonId host, Plan plan) {
        sql.change("""
                INSERT INTO webinars_webinar (title, title_cy, body, speakers, zone, starts_at, ends_at, minutes,
                    audience_kind, audience_level, audience_id, join_link, capacity, least_percent, cpd_hours, counts_for,
                    id, host_id, made_at, sequence, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)""", WebinarRow.columns(plan, id.value(), host.value(), time.now()));
    }

    /** Another plan; {@code told} when it makes people's calendars differ. */
    public void replan(WebinarId id, Plan plan, boolean told) {
        sql.change("""
                UPDATE webinars_webinar SET title = ?, title_cy = ?, body = ?, speakers = ?, zone = ?, starts_at = ?,
                    ends_at = ?, minutes = ?, audience_kind = ?, audience_level = ?, audience_id = ?, join_link = ?,
                    capacity = ?, least_percent = ?, cpd_hours = ?, counts_for = ?, sequence = sequence + ?,
                    version = version + 1
                WHERE id = ?""", WebinarRow.columns(plan, told ? 1 : 0, id.value()));
    }

    /** Another host; the plan and people’s calendars stay as they are. */
    public void handOver(WebinarId id, PersonId host) {
        sql.change(
                "UPDATE webinars_webinar SET host_id = ?, version = version + 1 WHERE id = ?",
                host.value(),
                id.value());
    }

    public void cancel(WebinarId id, String because) {
        sql.change("""
                UPDATE webinars_webinar SET cancelled_because = ?, sequence = sequence + 1, version = version + 1
                WHERE id = ?""", because, id.value());
    }

    public void confirm(WebinarId id) {
        sql.change(
                "UPDATE webinars_webinar SET confirmed_at = ?, version = version + 1 WHERE id = ?",
                time.now(),
                id.value());
    }
}
