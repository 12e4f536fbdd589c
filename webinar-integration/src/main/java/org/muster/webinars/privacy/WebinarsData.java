package org.muster.webinars.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.people.api.PersonalDataInRows;

/** Places, joins and times of presence go; that somebody attended stays under an id that leads to nobody. */
@ApplicationScoped
class WebinarsData extends PersonalDataInRows {

    private static final List<String> BY_PERSON = List.of("registration", "join", "segment", "attendance");

    @Override
    public String module() {
        return "webinars";
    }

    @Override
    protected Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("webinars_webinar", "host_id = ?");
        BY_PERSON.forEach(table -> whose.put("webinars_" + table, "person_id = ?"));
        return whose;
    }
}
