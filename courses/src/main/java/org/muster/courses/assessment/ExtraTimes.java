package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/** Who has more time than others, as rows. */
@ApplicationScoped
public class ExtraTimes {

    @Inject
    Sql sql;

    public ExtraTime of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, ExtraTime.NONE);
    }

    /** Of these people those who have some. */
    public Map<PersonId, ExtraTime> of(Collection<PersonId> people) {
        Map<PersonId, ExtraTime> found = new HashMap<>();
        if (!people.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
            sql.list(
                            row -> Map.entry(new PersonId(row.id("person_id")), ExtraTime.valueOf(row.text("extra"))),
                            "SELECT person_id, extra FROM courses_extra_time WHERE person_id IN (" + marks + ")",
                            people.stream().map(PersonId::value).toArray())
                    .forEach(each -> found.put(each.getKey(), each.getValue()));
        }
        return found;
    }

    public void put(PersonId person, ExtraTime extra, Optional<PersonId> by, Instant now) {
        UUID granter = by.map(PersonId::value).orElse(null);
        sql.change("""
                INSERT INTO courses_extra_time (person_id, extra, granted_by, granted_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE extra = VALUES(extra), granted_by = VALUES(granted_by),
                    granted_at = VALUES(granted_at)""", person.value(), extra.name(), granter, now);
    }
}
