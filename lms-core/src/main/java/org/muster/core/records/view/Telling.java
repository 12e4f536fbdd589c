package org.muster.core.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.records.learner.LearnerAccounts;
import org.muster.core.web.api.Texts;

/** Puts statements into words, with the names of our people, asked for all of them at once. */
@ApplicationScoped
class Telling {

    @Inject
    LearnerAccounts accounts;

    @Inject
    People people;

    @Inject
    Texts texts;

    List<Told> tell(List<Kept> statements) {
        List<Read> read = statements.stream()
                .map(kept -> new Read(kept, kept.json()))
                .map(each -> each.of(accounts.learner(each.actor())))
                .toList();
        Set<PersonId> learners =
                read.stream().flatMap(each -> each.learner().stream()).collect(Collectors.toSet());
        Map<PersonId, PersonSummary> names = people.find(learners);
        return read.stream().map(each -> told(each, names)).toList();
    }

    private Told told(Read read, Map<PersonId, PersonSummary> names) {
        Told told = Told.of(read.kept(), read.json(), texts.locale());
        return read.learner()
                .map(learner -> told.by(learner, name(learner, names)))
                .orElse(told);
    }

    /** Whoever erased their account is called by the id that is left. */
    private static String name(PersonId learner, Map<PersonId, PersonSummary> names) {
        return Optional.ofNullable(names.get(learner))
                .map(PersonSummary::displayName)
                .orElseGet(learner::toString);
    }

    private record Read(Kept kept, JsonObject json, Optional<PersonId> learner) {

        Read(Kept kept, JsonObject json) {
            this(kept, json, Optional.empty());
        }

        Read of(Optional<PersonId> found) {
            return new Read(kept, json, found);
        }

        JsonObject actor() {
            return json.get("actor") instanceof JsonObject actor ? actor : JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
