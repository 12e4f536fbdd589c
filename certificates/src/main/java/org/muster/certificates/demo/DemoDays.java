package org.muster.certificates.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.certificates.settings.CertificatesSettings;

/** When the days of the demonstration are: they count from today. */
@ApplicationScoped
class DemoDays {

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    /** A day that is counted from today. */
    LocalDate fromToday(int offset) {
        return settings.day(clock.instant()).plusDays(offset);
    }
}
