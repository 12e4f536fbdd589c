package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.OrganisationId;

/** Shortly before midnight an organisation's table is brought in line, so that each day is kept whether or not anybody looked at it. */
@ApplicationScoped
class CloseDay implements Worker<CloseDay.Day> {

    static final String KIND = "certificates-close-day";

    private static final LocalTime CLOSING = LocalTime.of(23, 55);

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    CertificatesSettings settings;

    @Inject
    WorkQueue work;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** In a transaction: today is closed, and then each day. */
    void ask(OrganisationId organisation) {
        ask(organisation, settings.day(clock.instant()));
    }

    private void ask(OrganisationId organisation, LocalDate day) {
        work.askAt(
                day.atTime(CLOSING).atZone(settings.zone()).toInstant(),
                KIND,
                organisation + ":" + day,
                new Day(organisation.value(), day.toString()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Day> payload() {
        return Day.class;
    }

    @Override
    public void work(Day day, String key) {
        OrganisationId organisation = new OrganisationId(day.organisation());
        transactions.runInNew(() -> {
            refreshCompliance.of(organisation);
            LocalDate today = settings.day(clock.instant());
            LocalDate next = LocalDate.parse(day.day()).plusDays(1);
            ask(organisation, next.isBefore(today) ? today : next);
        });
    }

    /** A day of an organisation. */
    public record Day(UUID organisation, String day) {}
}
