package org.muster.core.people.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.organisation.Post;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;

/** A line of a roster or of the platform's own list; what the file does not say is empty. */
record DemoPerson(NamedCsvRecord line) {

    /** For the demonstration accounts, whose file names no first day: about two years. */
    private static final String LONG_AGO = "-730";

    String code() {
        return field("person_id");
    }

    boolean hasAnAccount() {
        return code().startsWith("DEMO-");
    }

    EmailAddress email() {
        return new EmailAddress(field("email"));
    }

    Optional<String> organisation() {
        return given("organisation");
    }

    DemoRole role() {
        return given("role").map(DemoRole::of).orElse(DemoRole.LEARNER);
    }

    Optional<AccessLevel> access() {
        return given("access").map(word -> AccessLevel.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    Optional<String> manager() {
        return given("manager_id");
    }

    Details details() {
        String display = field("display_name");
        PersonName plain = PersonName.of(field("given_name"), field("family_name"));
        String sort = given("sort_name").orElse(plain.sort());
        return new Details(
                new PersonName(plain.given(), plain.family(), display, sort),
                Language.of(field("language")),
                ZoneId.of(field("time_zone")));
    }

    /** The post, its manager left open; days count from the day of loading. */
    Post post(LocalDate today) {
        return new Post(
                code(),
                given("site"),
                given("department").orElse(""),
                field("job_title"),
                Optional.empty(),
                day(today, given("start_day").orElse(LONG_AGO)),
                given("end_day").map(end -> day(today, end)));
    }

    private static LocalDate day(LocalDate today, String offset) {
        return today.plusDays(Integer.parseInt(offset));
    }

    private String field(String name) {
        return line.getField(name);
    }

    private Optional<String> given(String name) {
        return line.findField(name).filter(value -> !value.isEmpty());
    }
}
