package org.muster.certificates.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.muster.certificates.accreditation.Period;
import org.muster.certificates.accreditation.Terms;
import org.muster.core.kernel.time.DemoDays;

/** What a file of the demonstration says of the accreditation of one version; earlier ones had the same terms. */
record DemoAccreditation(String number, String reference, Period period, Terms terms) {

    /** Who had begun a version when it was replaced could complete it for so many days. */
    private static final int RUN_OUT = 60;

    static Stream<DemoAccreditation> of(JsonObject course, DemoDays days) {
        JsonObject accreditation = course.getJsonObject("accreditation");
        String reference = accreditation.getString("reference");
        Terms terms = terms(course, accreditation);
        Period current = period(accreditation.getInt("valid_from_day"), accreditation.getInt("valid_to_day"), days);
        Stream<DemoAccreditation> earlier =
                course.getJsonArray("previous_versions").getValuesAs(JsonObject.class).stream()
                        .map(version -> earlier(version, reference, terms, days));
        return Stream.concat(
                earlier, Stream.of(new DemoAccreditation(course.getString("version"), reference, current, terms)));
    }

    private static DemoAccreditation earlier(JsonObject version, String reference, Terms terms, DemoDays days) {
        String number = version.getString("version");
        Period period = period(version.getInt("released_day"), version.getInt("retired_day") + RUN_OUT, days);
        return new DemoAccreditation(number, reference + "-" + number, period, terms);
    }

    private static Terms terms(JsonObject course, JsonObject accreditation) {
        BigDecimal hours = accreditation.getJsonNumber("cpd_hours").bigDecimalValue();
        return new Terms(
                hours,
                accreditation.getString("cpd_how"),
                accreditation.getInt("validity_months"),
                course.getString("demonstration_note"));
    }

    private static Period period(int from, int until, DemoDays days) {
        return new Period(days.day(from), days.day(until));
    }
}
