package org.muster.certificates.awards;

import java.math.BigDecimal;

/** The accreditation an award stands under, as it was at issue. */
public record Accredited(
        String body, String bodyNote, String reference, BigDecimal cpdHours, String howCounted, String remark) {}
