package org.muster.core.records.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.api.Launch;
import org.muster.core.records.api.LaunchToken;
import org.muster.core.records.api.LaunchTokens;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenLaunch implements LaunchTokens {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    LaunchSettings settings;

    @Override
    public LaunchToken open(Launch launch) {
        Instant now = clock.instant();
        LaunchToken token = new LaunchToken(Ids.next(), Secret.next(), now.plus(settings.life()));
        sql.change(
                "INSERT INTO records_launch (id, digest, registration, learner, activity, ends_at) VALUES (?, ?, ?, ?, ?, ?)",
                token.id(),
                Sha256.of(token.secret()),
                launch.registration(),
                launch.learner(),
                launch.activity(),
                token.until());
        return token;
    }

    @Override
    public void revoke(UUID token) {
        sql.change("DELETE FROM records_launch WHERE id = ?", token);
    }

    @Override
    public void revokeAll(UUID registration) {
        sql.change("DELETE FROM records_launch WHERE registration = ?", registration);
    }
}
