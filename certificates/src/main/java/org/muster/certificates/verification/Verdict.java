package org.muster.certificates.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.certificates.awards.Accredited;
import org.muster.certificates.awards.Standing;

/**
 * What anyone may know of a certificate whose code they have: no name, no score.
 *
 * @param code as it is printed
 * @param since when it was revoked, suspended or superseded; empty otherwise
 */
public record Verdict(
        String code, Standing standing, Optional<Instant> since, Course course, Optional<Accredited> accredited) {

    /** What was learned, and from when until when it counts. */
    public record Course(String title, String version, LocalDate issuedOn, Optional<LocalDate> lastDay) {}
}
