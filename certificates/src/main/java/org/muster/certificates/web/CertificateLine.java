package org.muster.certificates.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Mark;

/**
 * A certificate in a list.
 *
 * @param code as it is printed
 * @param lastDay the last day it is valid, or null when it does not expire
 * @param cpdHours null without an accreditation
 */
public record CertificateLine(
        String id,
        String code,
        Course course,
        Mark mark,
        LocalDate issuedOn,
        @Nullable LocalDate lastDay,
        @Nullable BigDecimal cpdHours) {

    /** The course version as it was called at issue. */
    public record Course(String title, String version) {}

    public String getPdf() {
        return "/certificates/" + id + ".pdf";
    }
}
