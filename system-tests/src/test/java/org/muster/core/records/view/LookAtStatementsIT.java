package org.muster.core.records.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Context;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Score;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Statements;
import org.muster.core.records.api.Verb;
import org.muster.inserver.InServer;

/** An administrator looks at statements, and everybody at their own. */
@InServer
class LookAtStatementsIT {

    private static final long NEWEST = Long.MAX_VALUE;

    @Inject
    LookAtStatements lookAtStatements;

    @Inject
    OwnRecord ownRecord;

    @Inject
    Statements statements;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    Acting acting;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final String name = Ids.next().toString();
    private final String activities = "https://tests.example/" + Ids.next();
    private final UUID registration = Ids.next();
    private PersonId admin;
    private PersonId learner;

    @BeforeEach
    void somebodyLearns() {
        admin = somebody("admin-" + name);
        learner = somebody("learner-" + name);
        server(() -> {
            grantRole.grant(admin, RoleGrant.everywhere(Role.ADMINISTRATOR));
            return admin;
        });
    }

    @Test
    void aPersonIsFoundByNameAndTheLookIsAuditedOnce() {
        learns(Verb.COMPLETED, "/1");
        learns(Verb.PASSED, "/2");
        long before = audited();
        List<Told> told = look(new Search("learner-" + name, "", "", Optional.empty(), Optional.empty()));
        assertThat(told).extracting(Told::verb).containsExactly("passed", "completed");
        assertThat(told).allMatch(each -> each.person().equals(Optional.of(learner)));
        assertThat(told.get(0).who()).contains(name);
        assertThat(told.get(0).outcome().percent()).contains(75L);
        assertThat(audited()).isEqualTo(before + 1);
    }

    @Test
    void verbActivityAndTimeNarrowTheList() {
        learns(Verb.COMPLETED, "/1");
        learns(Verb.PASSED, "/2");
        assertThat(look(new Search("", Verb.PASSED.iri(), activities, Optional.empty(), Optional.empty())))
                .hasSize(1);
        assertThat(look(search("", activities))).hasSize(2);
        assertThat(look(search("", activities + "/1"))).hasSize(1);
        assertThat(look(search("nobody is called that", ""))).isEmpty();
        Optional<Instant> now = Optional.of(clock.instant().plusSeconds(60));
        assertThat(look(new Search("", "", activities, now, Optional.empty()))).isEmpty();
        assertThat(look(new Search("", "", activities, Optional.empty(), now))).hasSize(2);
    }

    @Test
    void newOnesAreCountedAndNobodyIsLookedAt() {
        long newest = asAdmin(() -> lookAtStatements.newestPlace());
        learns(Verb.COMPLETED, "/1");
        long before = audited();
        assertThat(asAdmin(() -> lookAtStatements.newer(search("", activities), newest)))
                .isEqualTo(1);
        assertThat(audited()).isEqualTo(before);
    }

    @Test
    void aRegistrationIsFollowedFromItsBeginning() {
        learns(Verb.LAUNCHED, "/1");
        learns(Verb.COMPLETED, "/1");
        ToldPage page = asAdmin(() -> lookAtStatements.following(registration, 0));
        assertThat(page.statements()).extracting(Told::verb).containsExactly("launched", "completed");
        assertThat(page.next()).isEmpty();
    }

    @Test
    void whatAnotherVoidedSaysSo() {
        UUID id = learns(Verb.COMPLETED, "/1");
        learns(Verb.PASSED, "/2");
        transactions.runInNew(() ->
                sql.change("INSERT INTO records_reference (target, place, voids) VALUES (?, ?, TRUE)", id, NEWEST - 1));
        assertThat(look(search("", activities)))
                .extracting(told -> told.outcome().voided())
                .containsExactly(false, true);
    }

    @Test
    void oneIsOpenedWhole() {
        UUID id = learns(Verb.COMPLETED, "/1");
        Opened opened = asAdmin(() -> lookAtStatements.one(id));
        assertThat(opened.json()).contains("\n", activities + "/1", learner.toString());
        assertThat(opened.redacted()).isFalse();
        assertThatThrownBy(() -> asAdmin(() -> lookAtStatements.one(Ids.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pagesFollowEachOther() {
        List<UUID> written = new ArrayList<>();
        for (int n = 0; n <= OwnRecord.PAGE; n++) {
            written.add(0, learns(Verb.ANSWERED, "/" + n));
        }
        ToldPage first = acting.as(learner, () -> ownRecord.before("", NEWEST));
        assertThat(first.statements()).hasSize(OwnRecord.PAGE);
        long next = first.next().orElseThrow();
        ToldPage last = acting.as(learner, () -> ownRecord.before("", next));
        assertThat(last.statements()).extracting(Told::id).containsExactly(written.get(OwnRecord.PAGE));
        assertThat(acting.as(learner, () -> ownRecord.raw(NEWEST)).statements()).hasSize(OwnRecord.PAGE + 1);
    }

    @Test
    void everybodyReadsTheirOwnAndNobodyElsesRecord() {
        learns(Verb.COMPLETED, "/1");
        assertThat(acting.as(learner, () -> ownRecord.before("tests", NEWEST)).statements())
                .hasSize(1);
        assertThat(acting.as(learner, () -> ownRecord.before("LESSON", NEWEST)).statements())
                .hasSize(1);
        assertThat(acting.as(learner, () -> ownRecord.before("elsewhere", NEWEST))
                        .statements())
                .isEmpty();
        assertThat(acting.as(admin, () -> ownRecord.before("", NEWEST)).statements())
                .isEmpty();
        assertThatThrownBy(() -> acting.as(learner, () -> lookAtStatements.before(Search.ALL, NEWEST)))
                .isInstanceOf(Forbidden.class);
    }

    private UUID learns(Verb verb, String below) {
        Activity lesson = Activity.of(activities + below, Activity.LESSON, Map.of("en-GB", "A lesson"));
        Context context = new Context(registration, List.of(), List.of(), "en-GB", Map.of());
        Result result = Result.NONE.withScore(new Score(new BigDecimal("0.75"), 3, 4));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Statement statement = new Statement(Ids.next(), learner.value(), verb, lesson, result, context, now);
        transactions.runInNew(() -> statements.record(List.of(statement)));
        return statement.id();
    }

    private static Search search(String person, String activity) {
        return new Search(person, "", activity, Optional.empty(), Optional.empty());
    }

    private List<Told> look(Search search) {
        return asAdmin(() -> lookAtStatements.before(search, NEWEST)).statements();
    }

    private <T> T asAdmin(Supplier<T> work) {
        return acting.as(admin, work);
    }

    private <T> T server(Supplier<T> work) {
        return acting.asTheServer(work);
    }

    private long audited() {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_audit WHERE act = 'records.read-statements' AND actor_id = ?",
                admin.value());
    }

    private PersonId somebody(String called) {
        return server(() -> enterPerson.enter(
                new EmailAddress(called + "@records.example"),
                new Details(PersonName.of(called, "Tests"), Language.ENGLISH, Zone.LONDON)));
    }
}
