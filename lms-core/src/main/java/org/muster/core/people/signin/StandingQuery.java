package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.Grants;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.core.people.secret.Token;

/** Reads how a token stands: sign-in, person, roles and second step in one query, afresh each time it is asked. */
@ApplicationScoped
class StandingQuery {

    private static final Duration NOTICE = Duration.ofMinutes(1);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    PeopleSettings settings;

    Optional<Standing> of(Token token) {
        Instant now = clock.instant();
        List<Line> lines = sql.list(StandingQuery::line, """
                SELECT s.id, s.person_id, s.stay, s.second_step, s.last_seen_at, i.display_name, i.given_name, i.language, i.zone,
                       t.confirmed_at, r.role, r.organisation_id
                FROM people_sign_in s
                JOIN people_person p ON p.id = s.person_id AND p.state = 'ACTIVE'
                JOIN people_identity i ON i.person_id = p.id
                LEFT JOIN people_second_step t ON t.person_id = p.id AND t.confirmed_at IS NOT NULL
                LEFT JOIN people_role r ON r.person_id = p.id
                WHERE s.token_hash = ? AND s.ends_at > ? AND (s.stay OR s.last_seen_at > ?)""", token.hash(), now, now.minus(settings.idle()));
        return lines.stream().findFirst().map(first -> first.standing().with(grants(lines)));
    }

    /** Writes down, at most once a minute, that the device was here. */
    void noticed(Standing standing) {
        Instant now = clock.instant();
        if (standing.device().lastSeenAt().plus(NOTICE).isBefore(now)) {
            sql.change("UPDATE people_sign_in SET last_seen_at = ? WHERE id = ?", now, standing.signIn());
        }
    }

    private static Grants grants(List<Line> lines) {
        return new Grants(lines.stream().flatMap(line -> line.grant().stream()).toList());
    }

    private static Line line(Row row) throws SQLException {
        Standing standing = new Standing(
                new Standing.Device(row.id("id"), row.yes("stay"), row.yes("second_step"), row.instant("last_seen_at")),
                new PersonId(row.id("person_id")),
                greeting(row),
                Grants.NONE,
                row.instantIfAny("confirmed_at").isPresent());
        return new Line(
                standing, row.textIfAny("role").isPresent() ? Optional.of(RoleGrant.of(row)) : Optional.empty());
    }

    private static Standing.Greeting greeting(Row row) throws SQLException {
        return new Standing.Greeting(
                row.text("display_name"),
                row.text("given_name"),
                Language.of(row.text("language")).locale(),
                ZoneId.of(row.text("zone")));
    }

    private record Line(Standing standing, Optional<RoleGrant> grant) {}
}
