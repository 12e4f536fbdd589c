package org.muster.core.records.rest;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.client.Client;
import org.muster.core.records.launch.LaunchLimits;
import org.muster.core.records.statement.Edition;

/** Whoever sent the request under way, as the door found out. */
final class Asker {

    private static final String PROPERTY = "muster.asker";

    private @Nullable Edition edition;
    private @Nullable Client client;

    static Asker of(ContainerRequestContext request) {
        if (!(request.getProperty(PROPERTY) instanceof Asker asker)) {
            Asker fresh = new Asker();
            request.setProperty(PROPERTY, fresh);
            return fresh;
        }
        return asker;
    }

    void speaks(Edition spoken) {
        edition = spoken;
    }

    void is(Client known) {
        client = known;
    }

    Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /** How far the launch token reaches, if it is one. */
    Optional<LaunchLimits> launch() {
        return Optional.ofNullable(client).flatMap(Client::launch);
    }

    /** The key whose statements alone may be read; empty when all may be. */
    Optional<String> mayRead() {
        Client reader = allowed(Client.READ_MINE);
        return reader.mayReadOnlyMine() ? Optional.of(reader.keyName()) : Optional.empty();
    }

    /** The client, if its key allows this. */
    Client allowed(String scope) {
        if (client == null || !client.may(scope)) {
            throw new ForbiddenException("The key does not allow " + scope);
        }
        return client;
    }
}
