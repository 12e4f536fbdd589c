package org.muster.alerts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.PersonalRows;
import org.muster.core.people.api.PersonalTable;

/** Who wrote and approved stays under an id that leads to nobody, and so do the counts; wishes and secrets go. */
@ApplicationScoped
class AlertsData implements PersonalData {

    @Inject
    PersonalRows rows;

    @Override
    public String module() {
        return "alerts";
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
        whose.put("alerts_message", "author_id = ? OR approver_id = ?");
        whose.put("alerts_recipient", "person_id = ?");
        whose.put("alerts_quiet", "person_id = ?");
        whose.put("alerts_level", "author_id = ? OR approver_id = ?");
        return whose;
    }
}
