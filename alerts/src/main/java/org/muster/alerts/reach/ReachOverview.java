package org.muster.alerts.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;

/** Counts, never names: of everybody for the desk, of their own organisation for employers. */
@ApplicationScoped
public class ReachOverview {

    private static final int MOST = 50;

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    @Inject
    Sql sql;

    public Counts of(MessageId message) {
        permission.require(AlertsAct.VIEW_DESK);
        return sql.first(
                        Counts::of,
                        "SELECT " + Counts.COLUMNS + " FROM alerts_recipient WHERE message_id = ?",
                        message.value())
                .orElseThrow();
    }

    /** The same by organisation; those without one stand in a line without a name. */
    public List<Line> byOrganisation(MessageId message) {
        permission.require(AlertsAct.VIEW_DESK);
        return sql.list(this::line, "SELECT organisation_id, " + Counts.COLUMNS + """
                 FROM alerts_recipient WHERE message_id = ? GROUP BY organisation_id
                ORDER BY addressed DESC, organisation_id""", message.value());
    }

    private Line line(Row row) throws java.sql.SQLException {
        Optional<OrganisationId> organisation = row.idIfAny("organisation_id").map(OrganisationId::new);
        return new Line(name(organisation), Counts.of(row));
    }

    private String name(Optional<OrganisationId> organisation) {
        return organisation
                .flatMap(organisations::find)
                .map(OrganisationSummary::name)
                .orElse("");
    }

    /** The messages that went to people of the organisation of whoever acts, the newest first. */
    public List<Sent> ofOwnOrganisations() {
        permission.require(AlertsAct.VIEW_REACH);
        return organisations.managedBy(permission.current()).stream()
                .flatMap(organisation -> sentTo(organisation).stream())
                .toList();
    }

    private List<Sent> sentTo(OrganisationSummary organisation) {
        permission.requireWithin(AlertsAct.VIEW_REACH, organisation.id());
        return sql.list(
                row -> new Sent(new MessageId(row.id("message_id")), organisation.name(), Counts.of(row)),
                "SELECT message_id, " + Counts.COLUMNS + """
                 FROM alerts_recipient WHERE organisation_id = ? GROUP BY message_id
                ORDER BY message_id DESC LIMIT ?""",
                organisation.id().value(),
                MOST);
    }

    /** An organisation and how far the message got there; the name is empty for people without one. */
    public record Line(String organisation, Counts counts) {}

    /** A message and how far it got in an organisation. */
    public record Sent(MessageId message, String organisation, Counts counts) {}
}
