package org.muster.core.people.api;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Personal data of a module that lies in rows, copied and erased as its register says. What else goes is added in {@code erase}. */
public abstract class PersonalDataInRows implements PersonalData {

    @Inject
    PersonalRows rows;

    /** For each table, in the order they are erased, the condition as {@link PersonalRows#export} takes it. */
    protected abstract Map<String, String> whose();

    @Override
    public List<PersonalTable> export(PersonId person) {
        return rows.export(module(), whose(), person);
    }

    @Override
    public void erase(PersonId person) {
        rows.erase(module(), whose(), person);
    }
}
