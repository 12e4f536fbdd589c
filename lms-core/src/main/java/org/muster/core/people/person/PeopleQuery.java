package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;

@ApplicationScoped
class PeopleQuery implements People {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    AddressesAreForThoseConcerned addresses;

    @Override
    public Optional<PersonSummary> find(PersonId person) {
        return Optional.ofNullable(find(List.of(person)).get(person));
    }

    @Override
    public Map<PersonId, PersonSummary> find(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String marks = people.stream().map(person -> "?").collect(Collectors.joining(", "));
        Object[] ids = people.stream().map(PersonId::value).toArray();
        return sql
                .list(
                        PeopleQuery::summary,
                        "SELECT person_id, display_name, sort_name FROM people_identity WHERE person_id IN (" + marks
                                + ")",
                        ids)
                .stream()
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    @Override
    public List<PersonSummary> matching(String words, int most) {
        permission.require(PeopleAct.VIEW_PEOPLE);
        String anywhere = Like.holding(words);
        String first = anywhere.substring(1);
        return sql.list(PeopleQuery::summary, """
                SELECT person_id, display_name, sort_name FROM people_identity
                WHERE display_name LIKE ? OR sort_name LIKE ? OR email_key LIKE ?
                ORDER BY sort_name, person_id LIMIT ?""", anywhere, first, first.toLowerCase(Locale.ROOT), most);
    }

    @Override
    public String emailOf(PersonId person) {
        addresses.checkFor(person);
        return sql.first(
                        row -> row.text("email"),
                        "SELECT email FROM people_identity WHERE person_id = ?",
                        person.value())
                .orElseThrow(() -> new NotFound("people.person.unknown"));
    }

    @Override
    public Optional<PersonId> withEmail(String typed) {
        return sql.first(row -> new PersonId(row.id("person_id")), """
                SELECT i.person_id FROM people_identity i
                JOIN people_person p ON p.id = i.person_id AND p.state = 'ACTIVE'
                WHERE i.email_key = ?""", EmailAddress.keyOf(typed));
    }

    private static PersonSummary summary(Row row) throws SQLException {
        return new PersonSummary(new PersonId(row.id("person_id")), row.text("display_name"), row.text("sort_name"));
    }
}
