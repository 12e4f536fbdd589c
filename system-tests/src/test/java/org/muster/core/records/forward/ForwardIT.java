package org.muster.core.records.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.api.Acting;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Context;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Statements;
import org.muster.core.records.api.Verb;
import org.muster.core.records.attachment.AttachedFile;
import org.muster.core.records.attachment.MultipartBody;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.MakeKey;
import org.muster.core.records.client.NewKey;
import org.muster.core.records.statement.Edition;
import org.muster.core.records.statement.ReadStatement;
import org.muster.core.records.store.ReceiveStatements;
import org.muster.inserver.InServer;

/** Another store gets each statement once, in order, whatever happens on the way. */
@InServer
class ForwardIT {

    @Inject
    MakeTarget makeTarget;

    @Inject
    ChangeTarget changeTarget;

    @Inject
    SwitchTarget switchTarget;

    @Inject
    RemoveTarget removeTarget;

    @Inject
    SettleRefused settleRefused;

    @Inject
    TargetsQuery targets;

    @Inject
    RefusedQuery refused;

    @Inject
    Statements statements;

    @Inject
    ReceiveStatements receive;

    @Inject
    MakeKey makeKey;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    private final String room = "https://tests.example/forward/" + Ids.next() + "/";
    private final OtherStore store = OtherStore.open();
    private Optional<UUID> made = Optional.empty();

    @AfterEach
    void leave() {
        made.ifPresent(this::remove);
        store.close();
    }

    @Test
    void statementsAreSentInOrderAsTheyAreServed() {
        UUID target = running();
        List<UUID> ids = learns(120);
        soon().untilAsserted(() -> assertThat(store.taken()).containsExactlyElementsOf(texts(ids)));
        assertThat(store.came()).allSatisfy(request -> {
            assertThat(request.header("X-Experience-API-Version")).isEqualTo("1.0.3");
            assertThat(request.header("Authorization")).isEqualTo("Basic ZW1wbG95ZXI6czNjcmV0");
            assertThat(request.ids()).hasSizeLessThanOrEqualTo(50);
            assertThat(request.statements())
                    .allSatisfy(each -> assertThat(each.has("stored") && each.has("authority"))
                            .isTrue());
        });
        soon().untilAsserted(() -> assertThat(seen(target).counts().delivered()).isEqualTo(120));
        assertThat(seen(target).trouble()).isEmpty();
    }

    @Test
    void onlyWantedVerbsBelowThePrefixAreSent() {
        make(List.of(Verb.ATTENDED.iri()));
        UUID attended = learns(Verb.ATTENDED, room + "a");
        learns(Verb.COMPLETED, room + "a");
        learns(Verb.ATTENDED, "https://elsewhere.example/a");
        UUID last = learns(Verb.ATTENDED, room + "b");
        switchOn();
        soon().untilAsserted(() -> assertThat(store.taken()).containsExactly(attended.toString(), last.toString()));
    }

    @Test
    void aStatementThatIsRefusedDoesNotHoldUpTheOthers() {
        List<UUID> ids = prepared(5);
        String bad = ids.get(2).toString();
        store.answers(request -> request.ids().contains(bad)
                ? OtherStore.Answer.of(409, "known,\nand says something else " + "x".repeat(5_000))
                : OtherStore.Answer.TAKEN);
        switchOn();
        soon().untilAsserted(() -> assertThat(store.taken())
                .containsExactlyElementsOf(
                        texts(ids).stream().filter(id -> !id.equals(bad)).toList()));
        soon().until(() -> listed().size() == 1);
        RefusedQuery.Refused one = listed().get(0);
        assertThat(one.statement()).isEqualTo(ids.get(2));
        assertThat(one.status()).isEqualTo(409);
        assertThat(one.reason()).startsWith("known, and says").hasSize(500);

        store.answers(request -> OtherStore.Answer.TAKEN);
        settle(one.statement(), true);
        soon().untilAsserted(() -> assertThat(store.taken()).endsWith(bad));
        soon().until(() -> listed().isEmpty());
        assertThat(seen(target()).counts().delivered()).isEqualTo(5);
    }

    @Test
    void aRefusedStatementCanBeGivenUp() {
        List<UUID> ids = prepared(1);
        store.answers(request -> OtherStore.Answer.of(400, "no"));
        switchOn();
        soon().until(() -> listed().size() == 1);
        settle(ids.get(0), false);
        assertThat(listed()).isEmpty();
        assertThatThrownBy(() -> settle(ids.get(0), true))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("records.forward.refused.gone");
    }

    @Test
    void whatGetsNoAnswerIsTriedAgainUntilItIsThere() {
        List<UUID> ids = prepared(3);
        store.answers(request -> OtherStore.Answer.of(503, "somebody’s data"));
        switchOn();
        soon().until(() -> seen(target()).trouble().isPresent());
        assertThat(seen(target()).trouble().orElseThrow().error()).isEqualTo("HTTP 503");
        assertThat(seen(target()).counts().ahead()).isGreaterThanOrEqualTo(3);
        store.answers(request -> OtherStore.Answer.TAKEN);
        soon().untilAsserted(() -> assertThat(store.taken()).containsExactlyElementsOf(texts(ids)));
        soon().until(() -> seen(target()).trouble().isEmpty());
    }

    @Test
    void aStoreThatIsDownIsWaitedFor() {
        List<UUID> ids = prepared(2);
        store.close();
        switchOn();
        soon().until(() -> seen(target()).trouble().isPresent());
        try (OtherStore back = OtherStore.openAt(store.port())) {
            soon().untilAsserted(() -> assertThat(back.taken()).containsExactlyElementsOf(texts(ids)));
        }
    }

    @Test
    void whoeverAsksToBeLeftAloneIsLeftAlone() {
        prepared(1);
        store.answers(request -> new OtherStore.Answer(429, "", Map.of("Retry-After", "600")));
        switchOn();
        soon().until(() -> seen(target()).trouble().isPresent());
        TargetsQuery.Trouble trouble = seen(target()).trouble().orElseThrow();
        assertThat(Duration.between(trouble.since(), trouble.next()))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
        assertThat(store.came()).hasSize(1);
    }

    @Test
    void noRedirectIsFollowed() {
        prepared(1);
        store.answers(request -> new OtherStore.Answer(307, "", Map.of("Location", store.endpoint() + "/statements")));
        switchOn();
        soon().until(() -> seen(target()).trouble().isPresent());
        assertThat(seen(target()).trouble().orElseThrow().error()).isEqualTo("HTTP 307");
        assertThat(store.taken()).isEmpty();
    }

    @Test
    void whatWasSentAndNotNotedIsSentOnceMore() {
        List<UUID> ids = prepared(2);
        switchOn();
        soon().until(() -> seen(target()).counts().delivered() == 2);
        sql.change(
                "UPDATE records_forward SET place = ?, due_at = UTC_TIMESTAMP(6), fence = fence + 1 WHERE id = ?",
                before(ids),
                target());
        soon().until(() -> store.taken().size() == 4);
        assertThat(store.taken().subList(2, 4)).isEqualTo(texts(ids));
    }

    @Test
    void nothingIsPassedOverThatIsStillBeingWritten() {
        UUID target = running();
        UUID[] slow = new UUID[1];
        UUID[] quick = new UUID[1];
        transactions.runInNew(() -> {
            slow[0] = record(Verb.ATTENDED, room + "slow");
            quick[0] = learns(Verb.ATTENDED, room + "quick");
            await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        });
        soon().untilAsserted(() -> assertThat(store.taken()).containsExactly(slow[0].toString(), quick[0].toString()));
        assertThat(seen(target).running()).isTrue();
    }

    @Test
    void nothingIsSentWhileItIsSwitchedOff() {
        UUID target = running();
        learns(1);
        soon().until(() -> store.taken().size() == 1);
        done(() -> switchTarget.turn(target, false));
        List<UUID> ids = learns(1);
        await().pollDelay(Duration.ofSeconds(6)).until(() -> store.taken().size() == 1);
        switchOn();
        soon().untilAsserted(() ->
                assertThat(store.taken()).endsWith(ids.get(0).toString()).hasSize(2));
    }

    @Test
    void filesThatAreHereGoAlong() {
        byte[] file = ("a certificate " + room).getBytes(StandardCharsets.UTF_8);
        UUID id = Ids.next();
        make(List.of());
        receive.receive(
                ReadStatement.all(withFile(id, Sha256.hex(file)), Edition.ONE),
                List.of(new AttachedFile(Sha256.hex(file), file)),
                "tests");
        switchOn();
        soon().until(() -> seen(target()).counts().delivered() == 1);
        OtherStore.Came came = store.came().get(0);
        assertThat(came.header("Content-Type")).startsWith("multipart/mixed; boundary=");
        MultipartBody parts =
                MultipartBody.read(came.body().getBytes(StandardCharsets.UTF_8), came.header("Content-Type"));
        assertThat(new String(parts.json(), StandardCharsets.UTF_8)).contains(id.toString());
        assertThat(parts.files())
                .singleElement()
                .satisfies(each -> assertThat(each.content()).isEqualTo(file));
    }

    @Test
    void aVoidingStatementGoesWhereTheVoidedOneWent() {
        make(List.of(Verb.ATTENDED.iri()));
        UUID attended = learns(Verb.ATTENDED, room + "a");
        UUID completed = learns(Verb.COMPLETED, room + "a");
        UUID voids = voids(attended);
        voids(completed);
        switchOn();
        soon().untilAsserted(() -> assertThat(store.taken()).containsExactly(attended.toString(), voids.toString()));
        await().pollDelay(Duration.ofSeconds(3)).until(() -> store.taken().size() == 2);
    }

    @Test
    void aStoreThatKnowsTheStatementsTakesThemAsKnown() {
        NewKey key = acting.asTheServer(() -> makeKey.make("Forwarding " + room, List.of(Client.ALL)));
        TargetDraft.Way way = new TargetDraft.Way(home + "/xapi/", "2.0.0", key.key(), key.secret());
        made = Optional.of(acting.asTheServer(() ->
                makeTarget.make(new TargetDraft("Ourselves", way, new Wanted(List.of(), room), Optional.empty()))));
        learns(60);
        switchOn();
        soon().until(() -> seen(target()).counts().delivered() == 60);
        assertThat(listed()).isEmpty();
    }

    @Test
    void aSecretIsSealedAndAnotherAddressNeedsItAnew() {
        UUID target = make(List.of());
        assertThat(sql.count("SELECT COUNT(*) FROM records_forward WHERE id = ? AND secret LIKE '%s3cret%'", target))
                .isZero();
        done(() -> changeTarget.change(target, 0, draft("", store.endpoint(), List.of())));
        assertThatThrownBy(() ->
                        done(() -> changeTarget.change(target, 1, draft("", "https://other.example/xapi", List.of()))))
                .hasMessage("records.forward.secret.missing");
        assertThatThrownBy(() -> done(() -> changeTarget.change(target, 0, draft("new", store.endpoint(), List.of()))))
                .hasMessage("records.forward.stale");
    }

    private UUID running() {
        UUID target = make(List.of());
        switchOn();
        return target;
    }

    /** Statements that are there before the target is switched on. */
    private List<UUID> prepared(int count) {
        make(List.of());
        return learns(count);
    }

    private UUID make(List<String> verbs) {
        UUID target = acting.asTheServer(() -> makeTarget.make(draft("s3cret", store.endpoint(), verbs)));
        made = Optional.of(target);
        return target;
    }

    private TargetDraft draft(String secret, String endpoint, List<String> verbs) {
        return new TargetDraft(
                "Employer",
                new TargetDraft.Way(endpoint, "1.0.3", "employer", secret),
                new Wanted(verbs, room),
                Optional.empty());
    }

    private UUID target() {
        return made.orElseThrow();
    }

    private void switchOn() {
        done(() -> switchTarget.turn(target(), true));
    }

    private void settle(UUID statement, boolean again) {
        done(() -> settleRefused.settle(target(), statement, again));
    }

    private void done(Runnable work) {
        acting.asTheServer(() -> {
            work.run();
            return true;
        });
    }

    private void remove(UUID target) {
        done(() -> removeTarget.remove(target));
    }

    private TargetsQuery.Seen seen(UUID target) {
        return acting.asTheServer(() -> targets.one(target));
    }

    private List<RefusedQuery.Refused> listed() {
        return acting.asTheServer(() -> refused.of(target()));
    }

    private long before(List<UUID> ids) {
        return sql.count("SELECT place FROM records_statement WHERE id = ?", ids.get(0)) - 1;
    }

    private List<UUID> learns(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> learns(Verb.ATTENDED, room + n))
                .toList();
    }

    private UUID voids(UUID statement) {
        UUID id = Ids.next();
        receive.receive(ReadStatement.all("""
                        {"id": "%s", "actor": {"mbox": "mailto:admin@tests.example"},
                         "verb": {"id": "http://adlnet.gov/expapi/verbs/voided"},
                         "object": {"objectType": "StatementRef", "id": "%s"}}""".formatted(id, statement), Edition.ONE), List.of(), "tests");
        return id;
    }

    private String withFile(UUID id, String sha2) {
        return """
                {"id": "%s", "actor": {"mbox": "mailto:ada@tests.example"}, "verb": {"id": "%s"},
                 "object": {"id": "%s"}, "attachments": [{"usageType": "https://tests.example/certificate",
                 "display": {"en": "Certificate"}, "contentType": "text/plain", "length": 1, "sha2": "%s"}]}""".formatted(id, Verb.ATTENDED.iri(), room, sha2);
    }

    private UUID learns(Verb verb, String activity) {
        return transactions.inNew(() -> record(verb, activity));
    }

    private UUID record(Verb verb, String activity) {
        Activity lesson = Activity.of(activity, Activity.LESSON, Map.of("en", "A lesson"));
        Context context = new Context(Ids.next(), List.of(), List.of(), "en", Map.of());
        UUID id = Ids.next();
        statements.record(List.of(new Statement(
                id, Ids.next(), verb, lesson, Result.NONE, context, Instant.parse("1999-04-02T12:00:00Z"))));
        return id;
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }
}
