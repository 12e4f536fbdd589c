package org.muster.core.people.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.PeopleSettings;
import org.muster.core.people.signin.StoredPasswords;

/** Gives the demonstration accounts their password, again when another was set for this start. */
@ApplicationScoped
class DemoAccounts {

    private static final int GENERATED_LENGTH = 16;

    @Inject
    PeopleSettings settings;

    @Inject
    Passwords passwords;

    @Inject
    StoredPasswords stored;

    @Inject
    DemoDirectory directory;

    /** The password that all of them have now. */
    String open(List<DemoPerson> accounts) {
        String password =
                settings.demoPassword().orElseGet(() -> Token.next().text().substring(0, GENERATED_LENGTH));
        List<PersonId> people =
                accounts.stream().flatMap(line -> directory.find(line).stream()).toList();
        if (!haveAlready(people, password)) {
            List<String> hashes = people.parallelStream()
                    .map(person -> passwords.hash(password))
                    .toList();
            for (int i = 0; i < people.size(); i++) {
                stored.set(people.get(i), hashes.get(i));
            }
        }
        return password;
    }

    /** Passwords are set in order, so the last one tells of all. */
    private boolean haveAlready(List<PersonId> people, String password) {
        return stored.hashOf(people.get(people.size() - 1))
                .map(hash -> passwords.matches(password, hash))
                .orElse(false);
    }
}
