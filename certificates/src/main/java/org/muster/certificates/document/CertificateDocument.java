package org.muster.certificates.document;

import java.util.Optional;
import java.util.UUID;

/**
 * All that stands on one certificate, frozen. Two equal documents in the same words are drawn as the same bytes.
 *
 * @param holder the holder's name as it was when the award was issued, in any script
 * @param accreditation empty when no accreditation covered the day of issue: no mark, no reference, no hours
 */
public record CertificateDocument(
        UUID award, String holder, Achievement achievement, Optional<AccreditedBy> accreditation, Proof proof) {}
