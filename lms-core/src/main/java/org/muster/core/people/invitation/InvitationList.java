package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.account.Purpose;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;

/** Whom an organisation invited and who has not answered yet. */
@ApplicationScoped
public class InvitationList {

    /** Whoever found in another way, by a new password, has answered too. */
    private static final String OPEN = """
             FROM people_invitation v JOIN people_person p ON p.id = v.person_id
            WHERE v.organisation_id = ? AND v.answered_at IS NULL AND (p.state = 'INVITED' OR v.newcomer = FALSE)
            """;

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public OrganisationSummary of(OrganisationId organisation) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        return organisations.find(organisation).orElseThrow(() -> new NotFound("people.organisation.unknown"));
    }

    public long count(OrganisationId organisation) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        return sql.count("SELECT COUNT(*)" + OPEN, organisation.value());
    }

    /** Those whose letter is newest first. */
    public List<Open> page(OrganisationId organisation, long skip, int most) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        return sql.list(
                this::open,
                "SELECT v.id, v.name, v.email, v.sent_at, v.unsent" + OPEN
                        + "ORDER BY v.sent_at DESC, v.id DESC LIMIT ? OFFSET ?",
                organisation.value(),
                most,
                skip);
    }

    private Open open(Row row) throws SQLException {
        Instant sentAt = row.instant("sent_at");
        Instant endsAt = sentAt.plus(Purpose.INVITATION.life());
        return new Open(
                new InvitationId(row.id("id")),
                row.text("name"),
                row.text("email"),
                sentAt,
                endsAt,
                row.yes("unsent") ? Letter.UNSENT : endsAt.isBefore(clock.instant()) ? Letter.LAPSED : Letter.SENT);
    }

    /** How many have not been written to. */
    public long countUnsent(OrganisationId organisation) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        return sql.count("SELECT COUNT(*)" + OPEN + "AND v.unsent", organisation.value());
    }

    /** Waits to be sent, is sent, or its link is too old; it can be sent again. */
    public enum Letter {
        UNSENT,
        SENT,
        LAPSED
    }

    /** Somebody who has not answered. */
    public record Open(InvitationId id, String name, String email, Instant sentAt, Instant endsAt, Letter letter) {

        public boolean lapsed() {
            return letter == Letter.LAPSED;
        }

        public boolean isUnsent() {
            return letter == Letter.UNSENT;
        }
    }
}
