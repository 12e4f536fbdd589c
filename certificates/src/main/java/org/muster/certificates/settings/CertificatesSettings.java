package org.muster.certificates.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** In which zone a day of a certificate begins and ends, how early its end is announced, and where it can be checked. */
@ApplicationScoped
public class CertificatesSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.certificates.zone", defaultValue = "Europe/London")
    String zone;

    @Inject
    @ConfigProperty(name = "lms.certificates.notice-days", defaultValue = "60")
    int noticeDays;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    @Override
    public void check() {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new BadSetting("LMS_CERTIFICATES_ZONE", "give it the name of a time zone such as Europe/London");
        }
        if (noticeDays < 0) {
            throw new BadSetting("LMS_CERTIFICATES_NOTICE_DAYS", "give it a number of days, 0 or more");
        }
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    public int noticeDays() {
        return noticeDays;
    }

    /** Where the installation is reached. */
    public String publicAddress() {
        return publicUrl.replaceFirst("/+$", "");
    }

    /** Where anyone can check the certificate of that code. */
    public URI addressToVerify(String code) {
        return URI.create(publicAddress() + "/verify/" + code);
    }
}
