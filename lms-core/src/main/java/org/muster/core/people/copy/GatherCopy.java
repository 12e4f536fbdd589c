package org.muster.core.people.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.PersonalFile;
import org.muster.core.people.api.PersonalTable;

/** Asks every module what it holds about a person. */
@ApplicationScoped
class GatherCopy {

    @Inject
    @Any
    Instance<PersonalData> modules;

    @Inject
    Transactions transactions;

    List<PersonalTable> tables(PersonId person) {
        return transactions.inNew(() ->
                ordered().flatMap(module -> module.export(person).stream()).toList());
    }

    List<PersonalFile> files(PersonId person) {
        return ordered().flatMap(module -> module.files(person).stream()).toList();
    }

    private Stream<PersonalData> ordered() {
        return modules.stream().sorted(Comparator.comparing(PersonalData::module));
    }
}
