package org.muster.core.records.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Acting;
import org.muster.core.records.rest.RecordStore;
import org.muster.core.records.rest.RecordStore.Answer;
import org.muster.inserver.InServer;

/** Systems are let in by a key and shut out by its end. */
@InServer
class KeysIT {

    private static final int FREE = 20;

    @Inject
    MakeKey makeKey;

    @Inject
    RevokeKey revokeKey;

    @Inject
    KeysQuery keys;

    @Inject
    Clients clients;

    @Inject
    XapiKeyCommand command;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final String name = "Tests " + Ids.next();

    @BeforeEach
    @AfterEach
    void nobodyHasGuessed() {
        sql.change("DELETE FROM people_attempt");
    }

    @Test
    void aKeyIsRefusedFromTheMomentItIsRevoked() {
        NewKey made = make(Client.READ);
        RecordStore store = store(made, made.secret());
        assertThat(store.get("limit", "1").status()).isEqualTo(200);

        UUID id = listed().id();
        acting.asTheServer(() -> {
            revokeKey.revoke(id);
            return id;
        });
        assertThat(store.get("limit", "1").status()).isEqualTo(401);
        assertThat(listed().revokedAt()).isPresent();
        assertThat(audited(id)).containsExactly("records.make-key", "records.revoke-key");
        assertThatThrownBy(() -> acting.asTheServer(() -> {
                    revokeKey.revoke(id);
                    return id;
                }))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("records.key.gone");
    }

    @Test
    void theSecretIsKeptAsADigestOnly() {
        NewKey made = make(Client.READ);
        assertThat(Base64.getUrlDecoder().decode(made.secret())).hasSizeGreaterThanOrEqualTo(16);
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM records_client WHERE key_name = ? AND secret = UNHEX(SHA2(?, 256))",
                        made.key(),
                        made.secret()))
                .isEqualTo(1);
    }

    @Test
    void useIsNotedAtMostOnceAnHour() {
        NewKey made = make(Client.READ);
        assertThat(listed().lastUsedAt()).isEmpty();
        show(made);
        Optional<Instant> used = listed().lastUsedAt();
        assertThat(used).isPresent();
        show(made);
        assertThat(listed().lastUsedAt()).isEqualTo(used);

        sql.change(
                "UPDATE records_client SET last_used_at = last_used_at - INTERVAL 61 MINUTE WHERE key_name = ?",
                made.key());
        show(made);
        assertThat(listed().lastUsedAt().orElseThrow())
                .isAfter(used.orElseThrow().minusSeconds(1));
    }

    @Test
    void aKeyNeedsANameAndScopesThatThereAre() {
        assertThatThrownBy(() -> acting.asTheServer(() -> makeKey.make(" ", List.of(Client.READ))))
                .hasMessage("records.key.name");
        assertThatThrownBy(() -> acting.asTheServer(() -> makeKey.make(name, List.of("read"))))
                .hasMessage("records.key.scopes");
        assertThatThrownBy(() -> acting.asTheServer(() -> makeKey.make(name, List.of())))
                .hasMessage("records.key.scopes");
    }

    @Test
    void whoShowsTooManyWrongSecretsWaitsAndTheRightOneIsLetInAllTheWhile() {
        NewKey made = make(Client.READ);
        RecordStore wrong = store(made, "wrong");
        assertThat(IntStream.range(0, FREE).map(n -> wrong.get("limit", "1").status()))
                .containsOnly(401);
        Answer refused = wrong.get("limit", "1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.retryAfter()).isBetween(1L, 31L);
        assertThat(store(made, made.secret()).get("limit", "1").status()).isEqualTo(200);
    }

    @Test
    void theOperatorMakesAKey() {
        String told = command.run(List.of("create", name)).text();
        assertThat(told).contains(name, "statements/write,statements/read/mine");
        assertThat(listed().scopes()).containsExactly(Client.WRITE, Client.READ_MINE);
        assertThat(listed().madeBy()).isEmpty();
        assertThat(command.run(List.of("remove", name)).ok()).isFalse();
        assertThat(command.run(List.of("create", name, "all")).ok()).isTrue();
    }

    private NewKey make(String scope) {
        return acting.asTheServer(() -> makeKey.make(name, List.of(scope)));
    }

    private RecordStore store(NewKey made, String secret) {
        return new RecordStore(home, made.key(), secret);
    }

    private void show(NewKey made) {
        String both = made.key() + ":" + made.secret();
        assertThat(clients.byCredentials(
                        "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8))))
                .isPresent();
    }

    private KeysQuery.Key listed() {
        return acting.asTheServer(() -> keys.all()).stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> audited(UUID key) {
        return sql.list(row -> row.text("act"), "SELECT act FROM kernel_audit WHERE subject_id = ? ORDER BY id", key);
    }
}
