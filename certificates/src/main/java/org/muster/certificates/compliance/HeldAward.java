package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardStatus;

/** The award of a person for a course that counts, or would if it had not been revoked. */
record HeldAward(AwardId id, AwardStatus status, Optional<LocalDate> lastDay) {}
