package org.muster.certificates.web.requirement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;

/** A day as a form sends it. */
final class TypedDay {

    private TypedDay() {}

    static LocalDate of(@Nullable String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException e) {
            throw new RuleBroken("certificates.accreditation.day");
        }
    }
}
