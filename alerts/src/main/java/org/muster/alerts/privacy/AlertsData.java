package org.muster.alerts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.core.people.api.PersonalDataInRows;

/** Who wrote and approved stays under an id that leads to nobody, and so do the counts; wishes and secrets go. */
@ApplicationScoped
class AlertsData extends PersonalDataInRows {

    @Override
    public String module() {
        return "alerts";
    }

    @Override
    protected Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("alerts_message", "author_id = ? OR approver_id = ?");
        whose.put("alerts_recipient", "person_id = ?");
        whose.put("alerts_quiet", "person_id = ?");
        whose.put("alerts_level", "author_id = ? OR approver_id = ?");
        return whose;
    }
}
