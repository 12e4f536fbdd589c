package org.muster.core.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FilesToForget;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalDataInRows;

/** Who somebody is, where they work, what they may do, and where they are signed in. */
@ApplicationScoped
class PeopleData extends PersonalDataInRows {

    private static final String OWN_ADDRESS = "(SELECT i.email_key FROM people_identity i WHERE i.person_id = ?)";

    private static final List<String> BY_PERSON = List.of(
            "people_identity",
            "people_membership",
            "people_role",
            "people_access",
            "people_sign_in",
            "people_link",
            "people_invitation",
            "people_password",
            "people_second_step",
            "people_recovery_code",
            "people_copy");

    @Inject
    FilesToForget files;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return "people";
    }

    /** Nobody who left stays on a roster, so that nothing about them is gathered anew. */
    @Override
    public void erase(PersonId person) {
        sql.list(
                        row -> new FileDigest(row.text("digest")),
                        "SELECT digest FROM people_copy WHERE person_id = ? AND digest IS NOT NULL",
                        person.value())
                .forEach(files::forget);
        String yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minusDays(1)
                .toString();
        sql.change(
                "UPDATE people_membership SET ended_on = ? WHERE person_id = ? AND (ended_on IS NULL OR ended_on > ?)",
                yesterday,
                person.value(),
                yesterday);
        super.erase(person);
    }

    @Override
    protected Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("people_person", "id = ?");
        whose.put("people_intake", "asked_by = ?");
        whose.put("people_intake_line", "person_id = ? OR email_key = " + OWN_ADDRESS);
        BY_PERSON.forEach(table -> whose.put(table, "person_id = ?"));
        return whose;
    }
}
