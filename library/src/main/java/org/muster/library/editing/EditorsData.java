package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.PersonalRows;
import org.muster.core.people.api.PersonalTable;

/** Who saved, published and added what. */
@ApplicationScoped
class EditorsData implements PersonalData {

    @Inject
    PersonalRows rows;

    @Override
    public String module() {
        return "library";
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
        whose.put("library_resource", "saved_by = ?");
        whose.put("library_version", "published_by = ?");
        whose.put("library_file", "added_by = ?");
        return whose;
    }
}
