package org.muster.alerts.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Role;

/** Whom each message is meant for. */
@ApplicationScoped
public class Scopes {

    private static final String ORGANISATION = "ORGANISATION";
    private static final String SECTOR = "SECTOR";
    private static final String REGION = "REGION";
    private static final String ROLE = "ROLE";
    private static final String GROUP = "GROUP";

    @Inject
    Sql sql;

    public Audience of(MessageId message) {
        boolean everyone =
                sql.count("SELECT COUNT(*) FROM alerts_message WHERE id = ? AND everyone", message.value()) > 0;
        return new Audience(
                everyone,
                values(message, ORGANISATION).stream()
                        .map(OrganisationId::parse)
                        .collect(Collectors.toSet()),
                Set.copyOf(values(message, SECTOR)),
                Set.copyOf(values(message, REGION)),
                values(message, ROLE).stream().map(Role::valueOf).collect(Collectors.toSet()),
                values(message, GROUP).stream().map(Audience.Group::parse).collect(Collectors.toSet()));
    }

    public void change(MessageId message, Audience audience) {
        sql.change("UPDATE alerts_message SET everyone = ? WHERE id = ?", audience.everyone(), message.value());
        sql.change("DELETE FROM alerts_scope WHERE message_id = ?", message.value());
        List<@Nullable Object[]> rows = new ArrayList<>();
        add(rows, message, ORGANISATION, audience.organisations());
        add(rows, message, SECTOR, audience.sectors());
        add(rows, message, REGION, audience.regions());
        add(rows, message, ROLE, audience.roles());
        add(rows, message, GROUP, audience.groups());
        sql.changeAll("INSERT INTO alerts_scope (message_id, kind, value) VALUES (?, ?, ?)", rows);
    }

    private List<String> values(MessageId message, String kind) {
        return sql.list(
                row -> row.text("value"),
                "SELECT value FROM alerts_scope WHERE message_id = ? AND kind = ? ORDER BY value",
                message.value(),
                kind);
    }

    private static void add(List<@Nullable Object[]> rows, MessageId message, String kind, Collection<?> values) {
        values.forEach(value -> rows.add(new Object[] {message.value(), kind, value.toString()}));
    }
}
