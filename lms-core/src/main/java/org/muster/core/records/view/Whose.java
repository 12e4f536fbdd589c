package org.muster.core.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.records.learner.LearnerAccounts;

/** Whom somebody means by a part of a name or an e-mail address, which may be that of nobody here. */
@ApplicationScoped
class Whose {

    private static final int MOST = 20;
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+";

    @Inject
    People people;

    @Inject
    LearnerAccounts accounts;

    List<PersonSummary> summaries(String words) {
        return words.isBlank() ? List.of() : people.matching(words, MOST);
    }

    Set<PersonId> people(String words) {
        return summaries(words).stream().map(PersonSummary::id).collect(Collectors.toSet());
    }

    /** Empty when nobody is asked for; an empty set when nobody is meant. */
    Optional<Set<String>> identifiers(String words, Set<PersonId> meant) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Stream<String> typed =
                words.strip().matches(ADDRESS) ? Stream.of(LearnerAccounts.mailbox(words.strip())) : Stream.empty();
        Stream<String> known = meant.stream().flatMap(person -> accounts.identifiers(person).stream());
        return Optional.of(Stream.concat(typed, known).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
