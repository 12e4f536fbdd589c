package org.muster.core.people.api;

import java.util.List;
import java.util.Map;

/**
 * Carries out what the register of personal data says, for modules whose rows hold a person's id or lead to it. A module
 * names its own tables only.
 */
public interface PersonalRows {

    /**
     * The exported columns of these tables.
     *
     * @param module whose register is read
     * @param whose for each table the condition, in SQL, that a row is about the person: {@code person_id = ?}; each mark
     *     is filled with the person's id
     */
    List<PersonalTable> export(String module, Map<String, String> whose, PersonId person);

    /** Deletes or empties by the register's rules, table by table in the order given; parameters as in {@link #export}. */
    void erase(String module, Map<String, String> whose, PersonId person);
}
