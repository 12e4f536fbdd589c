package org.muster.core.records.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.records.api.Launch;
import org.muster.core.records.api.LaunchToken;
import org.muster.core.records.api.LaunchTokens;
import org.muster.core.records.launch.LaunchLimits;
import org.muster.inserver.InServer;

/** Content that a room starts speaks to the store for a while. */
@InServer
class LaunchTokensIT {

    private static final String ACTIVITY = "https://content.example/act";

    @Inject
    LaunchTokens tokens;

    @Inject
    Clients clients;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final Launch launch = new Launch(Ids.next(), Ids.next(), ACTIVITY);

    @Test
    void theTokenIsShownAsBearerOrBesideTheKeyOfLaunches() {
        LaunchToken token = open();
        LaunchLimits limits =
                new LaunchLimits("account " + launch.learner() + " " + home, launch.registration(), ACTIVITY);
        Client bearer = clients.byCredentials("Bearer " + token.secret()).orElseThrow();
        assertThat(bearer.launch()).contains(limits);
        assertThat(clients.byCredentials(basic(token.secret()))).contains(bearer);
        assertThat(bearer.may(Client.WRITE)).isTrue();
        assertThat(bearer.may(Client.READ_MINE)).isFalse();
    }

    @Test
    void aRevokedTokenIsRefusedAtOnce() {
        LaunchToken first = open();
        LaunchToken second = open();
        transactions.runInNew(() -> tokens.revoke(first.id()));
        assertThat(shown(first)).isEmpty();
        assertThat(shown(second)).isPresent();
        transactions.runInNew(() -> tokens.revokeAll(launch.registration()));
        assertThat(shown(second)).isEmpty();
    }

    @Test
    void aTokenThatHasEndedIsRefused() {
        LaunchToken token = open();
        sql.change("UPDATE records_launch SET ends_at = ends_at - INTERVAL 5 HOUR WHERE id = ?", token.id());
        assertThat(shown(token)).isEmpty();
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertThat(clients.byCredentials("Bearer " + UUID.randomUUID())).isEmpty();
    }

    private LaunchToken open() {
        return transactions.inNew(() -> tokens.open(launch));
    }

    private Optional<Client> shown(LaunchToken token) {
        return clients.byCredentials("Bearer " + token.secret());
    }

    private static String basic(String secret) {
        byte[] both = (LaunchTokens.KEY + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
