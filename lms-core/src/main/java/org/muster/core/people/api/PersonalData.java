package org.muster.core.people.api;

import java.util.List;

/**
 * What a module holds about a person: given to them as a copy, and erased when their account is. One CDI bean for each
 * module that registers personal columns with something to export or to erase. Its rules stand in
 * {@code META-INF/personal-data/<module>.csv}; {@link PersonalRows} carries them out for tables that lead to the person.
 */
public interface PersonalData {

    /** The module, as its register is called, such as {@code people}. */
    String module();

    /** All the register says is exported: a table for each, also when it holds no row about the person. */
    List<PersonalTable> export(PersonId person);

    /** Files that belong to the copy, such as certificates. Called outside any transaction. */
    default List<PersonalFile> files(PersonId person) {
        return List.of();
    }

    /**
     * Erases by the register's rules, in the transaction of the erasure, while the person's identity is still known. Doing
     * it twice changes nothing more.
     */
    void erase(PersonId person);
}
