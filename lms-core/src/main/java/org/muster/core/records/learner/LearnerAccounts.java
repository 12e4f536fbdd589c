package org.muster.core.records.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;

/** A learner is an account of this installation, whose name is their learner id; others may call them by their mailbox. */
@ApplicationScoped
public class LearnerAccounts {

    @Inject
    People people;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String homePage;

    /** In the canonical form of the store. */
    public String identifier(UUID learner) {
        return "account " + learner + " " + homePage;
    }

    /** All the person is called by, in that form: the account, and the mailbox while it is known. */
    public Set<String> identifiers(PersonId person) {
        Set<String> all = new LinkedHashSet<>(Set.of(identifier(person.value())));
        if (people.find(person).isPresent()) {
            String email = people.emailOf(person);
            all.add(mailbox(email));
            all.add(mailbox(email.toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    /** Whoever has that address, in that form. */
    public static String mailbox(String email) {
        return "mbox mailto:" + email;
    }

    /** The learner that an actor of a statement is, if it is one of ours. */
    public Optional<PersonId> learner(JsonObject actor) {
        if (!(actor.get("account") instanceof JsonObject account)
                || !homePage.equals(account.getString("homePage", ""))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PersonId(UUID.fromString(account.getString("name", ""))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
