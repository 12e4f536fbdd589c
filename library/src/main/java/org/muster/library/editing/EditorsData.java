package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.core.people.api.PersonalDataInRows;

/** Who saved, published and added what. */
@ApplicationScoped
class EditorsData extends PersonalDataInRows {

    @Override
    public String module() {
        return "library";
    }

    @Override
    protected Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("library_resource", "saved_by = ?");
        whose.put("library_version", "published_by = ?");
        whose.put("library_file", "added_by = ?");
        return whose;
    }
}
