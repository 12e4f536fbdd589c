package org.muster.webinars.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.inserver.InServer;
import org.muster.webinars.Hosting;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.attendance.ConfirmAttendance;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Webinar;

/** A webinar gets another host: who may, to whom, and what stays as it was. */
@InServer
class HandOverIT {

    @Inject
    Hosting hosting;

    @Inject
    HandOverWebinar handOverWebinar;

    @Inject
    ReviseWebinar reviseWebinar;

    @Inject
    CancelWebinar cancelWebinar;

    @Inject
    ConfirmAttendance confirmAttendance;

    @Inject
    Desk desk;

    @Inject
    Sql sql;

    private PersonId host;
    private PersonId other;
    private PersonId guest;
    private WebinarId webinar;

    @BeforeEach
    void schedule() {
        host = hosting.host();
        other = hosting.host();
        guest = hosting.somebody();
        webinar = hosting.scheduled(host, 5);
        hosting.register(guest, webinar);
    }

    @Test
    void theNewHostRunsItAndTheOneBeforeNoLongerDoes() {
        handOver(host, other);
        assertThat(hosting.find(webinar).host()).isEqualTo(other);
        assertThat(hosting.as(other, () -> desk.look(webinar)).id()).isEqualTo(webinar);
        assertThatThrownBy(() -> hosting.as(host, () -> desk.look(webinar))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOver(host, host)).isInstanceOf(NotFound.class);
        handOver(other, host);
        assertThat(hosting.find(webinar).host()).isEqualTo(host);
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM kernel_audit WHERE act = 'webinars.hand-over' AND subject_id = ?",
                        webinar.value()))
                .isEqualTo(2);
    }

    @Test
    void thoseWhoComeKeepTheirPlaceAndTheirCalendarEntry() {
        Registration place = hosting.register(guest, webinar);
        int before = place.sequence(hosting.find(webinar));
        handOver(host, other);
        Webinar now = hosting.find(webinar);
        assertThat(place.isPlace()).isTrue();
        assertThat(place.sequence(now)).isEqualTo(before);
        assertThat(sql.count("SELECT COUNT(*) FROM kernel_work WHERE work_key LIKE ?", "CHANGED:" + webinar + ":%"))
                .isZero();
    }

    @Test
    void aFormThatWasOpenMeanwhileIsOutOfDate() {
        Webinar before = hosting.find(webinar);
        handOver(host, other);
        assertThatThrownBy(() -> hosting.does(
                        other,
                        () -> reviseWebinar.revise(
                                webinar, before.plan(), before.story().version())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anAdministratorHandsOverTheWebinarOfAnother() {
        handOver(hosting.holding(Role.ADMINISTRATOR), other);
        assertThat(hosting.find(webinar).host()).isEqualTo(other);
    }

    @Test
    void onlyWhoeverRunsItHandsItOver() {
        assertThatThrownBy(() -> handOver(other, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOver(guest, other)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aHostIsSomebodyWhoRunsWebinars() {
        refuses("webinars.rule.host", hosting.mailboxOf(guest));
        refuses("webinars.rule.host", "nobody@else.example");
        refuses("webinars.rule.host", "");
        refuses("webinars.rule.host-same", hosting.mailboxOf(host));
        assertThat(hosting.find(webinar).host()).isEqualTo(host);
    }

    @Test
    void aWebinarForAGroupGoesToWhoeverLeadsIt() {
        Plan plan = hosting.plan("Among ourselves", Audience.of(hosting.cohort(host, guest)), 5);
        webinar = hosting.scheduled(host, plan);
        refuses("webinars.rule.host-audience", hosting.mailboxOf(other));
    }

    @Test
    void oneThatIsOverIsConfirmedByTheNewHostAndACancelledOneStays() {
        hosting.begun(webinar, Duration.ofHours(2));
        handOver(host, other);
        hosting.does(other, () -> confirmAttendance.confirm(webinar));
        assertThat(hosting.find(webinar).isConfirmed()).isTrue();

        webinar = hosting.scheduled(host, 5);
        hosting.does(host, () -> cancelWebinar.cancel(webinar, "The speaker is ill."));
        refuses("webinars.rule.cancelled", hosting.mailboxOf(other));
    }

    private void handOver(PersonId actor, PersonId to) {
        hosting.does(actor, () -> handOverWebinar.handOver(webinar, hosting.mailboxOf(to)));
    }

    private void refuses(String rule, String address) {
        assertThatThrownBy(() -> hosting.does(host, () -> handOverWebinar.handOver(webinar, address)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(rule);
    }
}
