package org.muster.core.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.PersonState;

/** The list of all people, by sort name, a page at a time. */
@ApplicationScoped
public class DirectoryQuery {

    public static final int PAGE = 50;

    private static final String MATCHING = """
             FROM people_identity i JOIN people_person p ON p.id = i.person_id
            WHERE (? = '' OR i.display_name LIKE CONCAT('%', ?, '%') OR i.sort_name LIKE CONCAT(?, '%')
                   OR i.email_key LIKE CONCAT(?, '%'))
              AND (? IS NULL OR EXISTS (SELECT 1 FROM people_role r WHERE r.person_id = p.id AND r.role = ?))
            """;

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    public Found find(Search search) {
        permission.require(PeopleAct.VIEW_PEOPLE);
        List<@Nullable Object> filter = filter(search);
        long total = sql.count("SELECT COUNT(*)" + MATCHING, filter.toArray());
        @Nullable Object after = search.after().map(PersonId::value).orElse(null);
        filter.add(after);
        filter.add(after);
        filter.add(PAGE + 1);
        List<Entry> entries = sql.list(DirectoryQuery::entry, """
                SELECT p.id, p.state, i.display_name, i.email,
                  (SELECT GROUP_CONCAT(DISTINCT r.role ORDER BY r.role) FROM people_role r WHERE r.person_id = p.id) AS roles""" + MATCHING + """
                AND (? IS NULL OR (i.sort_name, i.person_id) >
                     (SELECT sort_name, person_id FROM people_identity WHERE person_id = ?))
                ORDER BY i.sort_name, i.person_id LIMIT ?""", filter.toArray());
        return Found.of(total, entries);
    }

    private static List<@Nullable Object> filter(Search search) {
        String words = search.words().strip().replaceAll("([\\\\%_])", "\\\\$1");
        @Nullable
        String role = search.role().filter(Role::isPrivileged).map(Role::name).orElse(null);
        List<@Nullable Object> filter = new ArrayList<>(List.of(words, words, words, words.toLowerCase(Locale.ROOT)));
        filter.add(role);
        filter.add(role);
        return filter;
    }

    private static Entry entry(Row row) throws SQLException {
        List<Role> roles = row.textIfAny("roles").map(text -> List.of(text.split(","))).orElse(List.of()).stream()
                .map(Role::valueOf)
                .toList();
        return new Entry(
                new PersonId(row.id("id")),
                row.text("display_name"),
                row.text("email"),
                PersonState.valueOf(row.text("state")),
                roles);
    }

    /** One line of the list. */
    public record Entry(PersonId id, String name, String email, PersonState state, List<Role> roles) {}

    /** A page of the list; {@code next} is what the next page comes after. */
    public record Found(long total, List<Entry> entries, Optional<PersonId> next) {

        static Found of(long total, List<Entry> oneMore) {
            boolean more = oneMore.size() > PAGE;
            List<Entry> page = more ? oneMore.subList(0, PAGE) : oneMore;
            return new Found(total, page, more ? Optional.of(page.get(PAGE - 1).id()) : Optional.empty());
        }
    }
}
