package org.muster.certificates.accreditation;

import java.math.BigDecimal;

/**
 * What an award under an accreditation is worth.
 *
 * @param cpdHours hours of continuing professional development, two decimals at most
 * @param howCounted how the hours were counted, printed on the certificate
 * @param validityMonths how long an award is valid, at least one month
 * @param remark a sentence at the foot of every certificate; may be empty
 */
public record Terms(BigDecimal cpdHours, String howCounted, int validityMonths, String remark) {}
