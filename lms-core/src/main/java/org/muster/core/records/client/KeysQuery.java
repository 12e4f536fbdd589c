package org.muster.core.records.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.records.access.RecordsAct;

/** All keys, those in use first, the newest first of each kind. */
@ApplicationScoped
public class KeysQuery {

    @Inject
    Permission permission;

    @Inject
    People people;

    @Inject
    Sql sql;

    public List<Key> all() {
        permission.require(RecordsAct.VIEW_KEYS);
        List<Key> keys = sql.list(KeysQuery::key, """
                SELECT id, name, key_name, scopes, made_at, made_by, last_used_at, revoked_at FROM records_client
                ORDER BY revoked_at IS NOT NULL, made_at DESC, id""");
        Map<PersonId, PersonSummary> makers =
                people.find(keys.stream().flatMap(key -> key.madeBy().stream()).collect(Collectors.toSet()));
        return keys.stream().map(key -> key.named(makers)).toList();
    }

    private static Key key(Row row) throws SQLException {
        return new Key(
                row.id("id"),
                row.text("name"),
                row.text("key_name"),
                List.of(row.text("scopes").split(" ")),
                row.instant("made_at"),
                row.idIfAny("made_by").map(PersonId::new),
                "",
                row.instantIfAny("last_used_at"),
                row.instantIfAny("revoked_at"));
    }

    /**
     * A key; its secret is not known any more.
     *
     * @param madeBy empty when it was made by the operator or for the demonstration
     * @param maker their name; the id when their identity was erased
     * @param lastUsedAt to the hour
     */
    public record Key(
            UUID id,
            String name,
            String key,
            List<String> scopes,
            Instant madeAt,
            Optional<PersonId> madeBy,
            String maker,
            Optional<Instant> lastUsedAt,
            Optional<Instant> revokedAt) {

        Key named(Map<PersonId, PersonSummary> makers) {
            String name = madeBy.map(id -> Optional.ofNullable(makers.get(id))
                            .map(PersonSummary::displayName)
                            .orElseGet(id::toString))
                    .orElse("");
            return new Key(id, this.name, key, scopes, madeAt, madeBy, name, lastUsedAt, revokedAt);
        }
    }
}
