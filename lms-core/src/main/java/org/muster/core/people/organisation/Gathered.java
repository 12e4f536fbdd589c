package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.AudienceSource;
import org.muster.core.people.api.Audiences.NamedGroup;
import org.muster.core.people.api.PersonId;

/**
 * The people of groups that other rooms know, written down so that the database may choose among them, and forgotten before
 * the transaction ends: nobody else ever sees the rows.
 */
@ApplicationScoped
class Gathered {

    @Inject
    Sql sql;

    @Inject
    @Any
    Instance<AudienceSource> sources;

    /** What the work finds with a list of those who are in any of the groups. */
    @Transactional
    <T> T during(Set<Audience.Group> groups, Function<UUID, T> work) {
        UUID list = Ids.next();
        groups.forEach(group -> write(list, group));
        T found = work.apply(list);
        if (!groups.isEmpty()) {
            sql.change("DELETE FROM people_gathered WHERE list_id = ?", list);
        }
        return found;
    }

    List<NamedGroup> named(Locale locale) {
        return sources.stream()
                .flatMap(source -> source.groups(locale).stream()
                        .map(group -> new NamedGroup(new Audience.Group(source.id(), group.id()), group.name())))
                .toList();
    }

    /** A source that is no longer there knows nobody. */
    private void write(UUID list, Audience.Group group) {
        sources.stream()
                .filter(source -> source.id().equals(group.source()))
                .forEach(source -> source.tell(group.id(), people -> write(list, people)));
    }

    private void write(UUID list, Collection<PersonId> people) {
        List<@Nullable Object[]> rows = people.stream()
                .map(person -> new @Nullable Object[] {list, person.value()})
                .toList();
        sql.changeAll("INSERT IGNORE INTO people_gathered (list_id, person_id) VALUES (?, ?)", rows);
    }
}
