package org.muster.webinars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.inserver.InServer;
import org.muster.webinars.Hosting;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.notice.Notice;
import org.muster.webinars.notice.NoticeKind;
import org.muster.webinars.scheduling.CancelWebinar;
import org.muster.webinars.scheduling.ReviseWebinar;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Terms;

/** Places are given out once each, in order, and to nobody who may not come. */
@InServer
class RegisteringIT {

    private static final int AT_ONCE = 50;
    private static final int PLACES = 7;

    @Inject
    Hosting hosting;

    @Inject
    Register register;

    @Inject
    GiveUpPlace giveUpPlace;

    @Inject
    Registrations registrations;

    @Inject
    ReviseWebinar reviseWebinar;

    @Inject
    CancelWebinar cancelWebinar;

    @Inject
    Sql sql;

    @Test
    void fiftyPeopleAtOnceGetAsManyPlacesAsThereAre() throws InterruptedException {
        WebinarId webinar = hosting.scheduled(hosting.host(), PLACES);
        List<PersonId> people =
                Stream.generate(hosting::somebody).limit(AT_ONCE).toList();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        people.forEach(person -> threads.execute(() -> hosting.register(person, webinar)));
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(registrations.taken(webinar)).isEqualTo(PLACES);
        assertThat(registrations.present(webinar)).hasSize(AT_ONCE);
        assertThat(registrations.present(webinar).stream().filter(Registration::isWaiting))
                .hasSize(AT_ONCE - PLACES);
        assertThat(asked(webinar, NoticeKind.PLACE)).isEqualTo(PLACES);
    }

    @Test
    void onePersonFiftyTimesAtOnceGetsOnePlace() throws InterruptedException {
        WebinarId webinar = hosting.scheduled(hosting.host(), PLACES);
        PersonId person = hosting.somebody();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        IntStream.range(0, AT_ONCE).forEach(n -> threads.execute(() -> hosting.register(person, webinar)));
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(registrations.taken(webinar)).isEqualTo(1);
        assertThat(asked(webinar, NoticeKind.PLACE)).isEqualTo(1);
    }

    @Test
    void whoLeavesMakesRoomForTheFirstWhoWaits() {
        WebinarId webinar = hosting.scheduled(hosting.host(), 1);
        PersonId first = hosting.somebody();
        PersonId second = hosting.somebody();
        PersonId third = hosting.somebody();
        assertThat(hosting.register(first, webinar).isPlace()).isTrue();
        assertThat(hosting.register(second, webinar).isWaiting()).isTrue();
        assertThat(hosting.register(third, webinar).isWaiting()).isTrue();
        assertThat(registrations.waitingUpTo(webinar, third)).isEqualTo(2);

        hosting.does(first, () -> giveUpPlace.giveUp(webinar));
        assertThat(state(webinar, second)).isEqualTo(Registration.State.PLACE);
        assertThat(state(webinar, third)).isEqualTo(Registration.State.WAITING);
        assertThat(asked(webinar, NoticeKind.CAME_FREE)).isEqualTo(1);

        assertThat(hosting.register(first, webinar).isWaiting()).isTrue();
        assertThat(registrations.waitingUpTo(webinar, first)).isEqualTo(2);
    }

    @Test
    void leavingTwiceIsLeavingOnce() {
        WebinarId webinar = hosting.scheduled(hosting.host(), 1);
        PersonId first = hosting.somebody();
        hosting.register(first, webinar);
        hosting.does(first, () -> giveUpPlace.giveUp(webinar));
        hosting.does(first, () -> giveUpPlace.giveUp(webinar));
        assertThat(asked(webinar, NoticeKind.LEFT)).isEqualTo(1);
    }

    @Test
    void comingAndGoingHasAnEnd() {
        WebinarId webinar = hosting.scheduled(hosting.host(), 1);
        PersonId person = hosting.somebody();
        assertThatThrownBy(() -> {
                    for (int n = 0; n < 20; n++) {
                        hosting.register(person, webinar);
                        hosting.does(person, () -> giveUpPlace.giveUp(webinar));
                    }
                })
                .isInstanceOf(RuleBroken.class)
                .hasMessage("webinars.rule.turns");
    }

    @Test
    void morePlacesAreForThoseWhoWait() {
        PersonId host = hosting.host();
        WebinarId webinar = hosting.scheduled(host, 1);
        hosting.register(hosting.somebody(), webinar);
        PersonId waits = hosting.somebody();
        hosting.register(waits, webinar);
        hosting.does(host, () -> reviseWebinar.revise(webinar, places(webinar, 2), 1));
        assertThat(state(webinar, waits)).isEqualTo(Registration.State.PLACE);

        assertThatThrownBy(() -> hosting.does(host, () -> reviseWebinar.revise(webinar, places(webinar, 1), 2)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("webinars.rule.taken");
    }

    @Test
    void whoMayNotComeIsToldThatThereIsNothing() {
        PersonId host = hosting.host();
        PersonId member = hosting.somebody();
        Audience cohort = Audience.of(hosting.cohort(host, member));
        WebinarId webinar = hosting.scheduled(host, hosting.plan("Among ourselves", cohort, 5));
        PersonId stranger = hosting.somebody();

        assertThat(hosting.register(member, webinar).isPlace()).isTrue();
        assertThatThrownBy(() -> hosting.register(stranger, webinar)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hosting.does(stranger, () -> giveUpPlace.giveUp(webinar)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyRegistersForWhatIsCancelledOrOver() {
        PersonId host = hosting.host();
        WebinarId cancelled = hosting.scheduled(host, 5);
        hosting.does(host, () -> cancelWebinar.cancel(cancelled, "The speaker is ill."));
        WebinarId over = hosting.scheduled(host, 5);
        hosting.begun(over, Duration.ofHours(2));
        PersonId person = hosting.somebody();

        assertThatThrownBy(() -> hosting.register(person, cancelled)).hasMessage("webinars.rule.cancelled");
        assertThatThrownBy(() -> hosting.register(person, over)).hasMessage("webinars.rule.over");
    }

    private Plan places(WebinarId webinar, int places) {
        Plan plan = hosting.find(webinar).plan();
        Terms terms = plan.terms();
        return new Plan(
                plan.wording(),
                plan.schedule(),
                plan.audience(),
                new Terms(places, terms.leastPercent(), terms.cpdHours(), terms.countsFor()),
                plan.joinLink());
    }

    private Registration.State state(WebinarId webinar, PersonId person) {
        return registrations.find(webinar, person).orElseThrow().state();
    }

    private long asked(WebinarId webinar, NoticeKind kind) {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_work WHERE kind = ? AND work_key LIKE ?",
                Notice.WORK,
                kind.name() + ":" + webinar + ":%");
    }
}
