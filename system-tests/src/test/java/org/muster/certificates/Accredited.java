package org.muster.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.muster.certificates.accreditation.AccreditVersion;
import org.muster.certificates.accreditation.BodyId;
import org.muster.certificates.accreditation.ExactVersion;
import org.muster.certificates.accreditation.Papers;
import org.muster.certificates.accreditation.Period;
import org.muster.certificates.accreditation.RegisterBody;
import org.muster.certificates.accreditation.Terms;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.Acting;
import org.muster.courses.api.CourseCatalogue;

/** Courses whose certificates expire. */
@ApplicationScoped
public class Accredited {

    @Inject
    Acting acting;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    RegisterBody registerBody;

    @Inject
    AccreditVersion accreditVersion;

    /** From 2020 on, certificates of the course count for so many months; gives its slug. */
    public String forMonths(int months, String slug) {
        ExactVersion version = ExactVersion.of(catalogue.bySlug(slug).orElseThrow());
        Period period = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31));
        Terms terms = new Terms(BigDecimal.ONE, "Counted for tests.", months, "");
        acting.asTheServer(() -> {
            BodyId body = registerBody.register("Body " + Ids.next(), "");
            return accreditVersion.accredit(body, version, Papers.of("REF-" + Ids.next()), period, terms);
        });
        return slug;
    }
}
