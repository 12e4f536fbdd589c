package org.muster.core.people.demo;

import java.util.Locale;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.PersonName;

/** The learner of a number, from 1. */
record LoadLearner(int number) {

    /** What the addresses of all of them look like to the database, and nobody else's. */
    static final String KEYS = "load[0-9]{4,6}@demo\\.example";

    EmailAddress email() {
        return new EmailAddress("load" + digits() + "@demo.example");
    }

    PersonName name() {
        return PersonName.of("Load", digits());
    }

    String rosterId() {
        return "LOAD-" + digits();
    }

    private String digits() {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
