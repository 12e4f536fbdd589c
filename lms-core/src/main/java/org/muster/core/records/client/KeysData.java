package org.muster.core.records.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.muster.core.people.api.PersonalDataInRows;

/** Who made keys and targets, and the tokens of content somebody is learning with. */
@ApplicationScoped
class KeysData extends PersonalDataInRows {

    @Override
    public String module() {
        return "records";
    }

    @Override
    protected Map<String, String> whose() {
        return Map.of(
                "records_client", "made_by = ?", "records_launch", "learner = ?", "records_forward", "made_by = ?");
    }
}
