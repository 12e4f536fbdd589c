package org.muster.webinars.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.PersonalRows;
import org.muster.core.people.api.PersonalTable;

/** Places, joins and times of presence go; that somebody attended stays under an id that leads to nobody. */
@ApplicationScoped
class WebinarsData implements PersonalData {

    private static final List<String> BY_PERSON = List.of("registration", "join", "segment", "attendance");

    @Inject
    PersonalRows rows;

    @Override
    public String module() {
        return "webinars";
    }

    @Override
    public List<PersonalTable> export(PersonId person) {
        return rows.export(module(), whose(), person);
    }

    @Override
    public void erase(PersonId person) {
        rows.erase(module(), whose(), person);
    }

    private static Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("webinars_webinar", "host_id = ?");
        BY_PERSON.forEach(table -> whose.put("webinars_" + table, "person_id = ?"));
        return whose;
    }
}
