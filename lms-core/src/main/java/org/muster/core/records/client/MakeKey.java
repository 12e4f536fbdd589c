package org.muster.core.records.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.access.RecordsAct;
import org.muster.core.records.launch.Secret;

/** A system is let in; its secret is told this once. */
@ApplicationScoped
@Transactional
public class MakeKey {

    private static final int LONGEST_NAME = 200;

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param scopes some of {@link Client#SCOPES} */
    public NewKey make(String name, Collection<String> scopes) {
        permission.require(RecordsAct.MAKE_KEY);
        NewKey made = new NewKey(named(name), nextKey(), Secret.next());
        UUID id = Ids.next();
        @Nullable UUID maker = permission.actor().map(PersonId::value).orElse(null);
        String allowed = known(scopes);
        sql.change("""
                INSERT INTO records_client (id, name, key_name, secret, scopes, made_at, made_by)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", id, made.name(), made.key(), Sha256.of(made.secret()), allowed, clock.instant(), maker);
        audit.append(RecordsAct.MAKE_KEY.key(), maker, id, Map.of("key", made.key(), "scopes", allowed));
        return made;
    }

    private static String named(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new RuleBroken("records.key.name", LONGEST_NAME);
        }
        return name;
    }

    /** In the order of {@link Client#SCOPES}. */
    private static String known(Collection<String> scopes) {
        if (scopes.isEmpty() || !Client.SCOPES.containsAll(scopes)) {
            throw new RuleBroken("records.key.scopes", String.join(", ", Client.SCOPES));
        }
        return Client.SCOPES.stream().filter(scopes::contains).collect(Collectors.joining(" "));
    }

    /** No secret, but nobody else's; statements name it for ever as the authority that vouches for them. */
    private static String nextKey() {
        byte[] digest = Sha256.of(Secret.next());
        return "key-" + HexFormat.of().formatHex(digest, 0, 8);
    }
}
