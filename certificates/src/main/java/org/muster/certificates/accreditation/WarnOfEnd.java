package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;

/** Ninety, thirty and seven days before an accreditation's last day, in the morning, those who look after accreditations are told. */
@ApplicationScoped
class WarnOfEnd implements Worker<WarnOfEnd.Ending> {

    static final List<Integer> DAYS_BEFORE = List.of(90, 30, 7);

    private static final String KIND = "certificates-accreditation-ends";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    CertificatesSettings settings;

    @Inject
    WorkQueue work;

    @Inject
    Acting acting;

    @Inject
    PostWarnings postWarnings;

    @Inject
    Clock clock;

    /** In the transaction that puts the accreditation in force. A morning that is past is left out. */
    void ask(Accreditation accreditation) {
        DAYS_BEFORE.forEach(days -> {
            Instant morning = accreditation
                    .period()
                    .until()
                    .minusDays(days)
                    .atTime(MORNING)
                    .atZone(settings.zone())
                    .toInstant();
            if (morning.isAfter(clock.instant())) {
                work.askAt(morning, KIND, accreditation.id() + ":" + days, new Ending(accreditation.id(), days));
            }
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Ending> payload() {
        return Ending.class;
    }

    @Override
    public void work(Ending ending, String key) {
        acting.asTheServer(() -> {
            postWarnings.post(new AccreditationId(ending.accreditation()), ending.days(), key);
            return key;
        });
    }

    /** Which accreditation ends in how many days. */
    public record Ending(UUID accreditation, int days) {}
}
