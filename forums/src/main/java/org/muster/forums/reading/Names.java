package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;

/** What people are called; whoever is not known any more is left out. */
@ApplicationScoped
public class Names {

    @Inject
    People people;

    public Map<PersonId, String> of(Collection<PersonId> some) {
        return people.find(some).values().stream()
                .collect(Collectors.toMap(person -> person.id(), person -> person.displayName()));
    }
}
