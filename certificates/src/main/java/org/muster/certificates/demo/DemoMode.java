package org.muster.certificates.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.certificates.settings.CertificatesSettings;

/** Whether the server shows the demonstration, and when its days are. */
@ApplicationScoped
class DemoMode {

    @Inject
    @ConfigProperty(name = "lms.mode", defaultValue = "live")
    String mode;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    boolean isOn() {
        return mode.equals("demo");
    }

    /** A day that is counted from today. */
    LocalDate day(int offset) {
        return settings.day(clock.instant()).plusDays(offset);
    }
}
