package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.Audiences;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;

@ApplicationScoped
class AudiencesQuery implements Audiences {

    private static final String FROM = """
            FROM people_person p
            LEFT JOIN people_membership m ON m.person_id = p.id AND m.started_on <= ?
                AND (m.ended_on IS NULL OR m.ended_on >= ?)
            LEFT JOIN people_organisation o ON o.id = m.organisation_id
            WHERE p.state = 'ACTIVE'""";

    @Inject
    Sql sql;

    @Inject
    Gathered gathered;

    @Inject
    Clock clock;

    @Override
    public void inPages(Audience audience, int size, Consumer<List<Member>> pages) {
        gathered.during(chosen(audience), list -> {
            Optional<PersonId> after = Optional.empty();
            List<Member> page = page(audience, list, after, size);
            while (!page.isEmpty()) {
                pages.accept(page);
                after = Optional.of(page.get(page.size() - 1).person());
                page = page(audience, list, after, size);
            }
            return list;
        });
    }

    private List<Member> page(Audience audience, UUID list, Optional<PersonId> after, int most) {
        if (audience.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(audience, list, values);
        after.ifPresent(person -> values.add(person.value()));
        values.add(most);
        return sql.list(
                row -> new Member(
                        new PersonId(row.id("id")),
                        row.idIfAny("organisation_id").map(OrganisationId::new)),
                "SELECT p.id, MIN(m.organisation_id) AS organisation_id " + where
                        + (after.isPresent() ? " AND p.id > ?" : "") + " GROUP BY p.id ORDER BY p.id LIMIT ?",
                values.toArray());
    }

    @Override
    public Size size(Audience audience) {
        return audience.isEmpty() ? new Size(0, 0) : gathered.during(chosen(audience), list -> size(audience, list));
    }

    private Size size(Audience audience, UUID list) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(audience, list, values);
        return sql.first(
                        row -> new Size(row.number("people"), row.number("organisations")),
                        "SELECT COUNT(DISTINCT p.id) AS people, COUNT(DISTINCT m.organisation_id) AS organisations "
                                + where,
                        values.toArray())
                .orElseThrow();
    }

    @Override
    public List<NamedGroup> groups(Locale locale) {
        return gathered.named(locale);
    }

    @Override
    public Choices choices() {
        return new Choices(
                sql.list(
                        row -> new OrganisationSummary(new OrganisationId(row.id("id")), row.text("name")),
                        "SELECT id, name FROM people_organisation ORDER BY name, id"),
                sql.list(
                        row -> row.text("sector"),
                        "SELECT DISTINCT sector FROM people_organisation WHERE sector <> '' ORDER BY sector"),
                sql.list(
                        row -> row.text("region"),
                        "SELECT DISTINCT region FROM people_organisation WHERE region <> '' ORDER BY region"));
    }

    private String where(Audience audience, UUID list, List<@Nullable Object> values) {
        String today = LocalDate.now(clock).toString();
        Collections.addAll(values, today, today);
        if (audience.everyone()) {
            return FROM;
        }
        return FROM
                + among("m.organisation_id", ids(audience), values)
                + among("o.sector", audience.sectors(), values)
                + among("o.region", audience.regions(), values)
                + holding(audience, values)
                + gathered(audience, list, values);
    }

    /** When everyone is meant, no group needs to be asked. */
    private static Set<Audience.Group> chosen(Audience audience) {
        return audience.everyone() ? Set.of() : audience.groups();
    }

    private static List<String> ids(Audience audience) {
        return audience.organisations().stream().map(OrganisationId::toString).toList();
    }

    private static String among(String column, Collection<String> chosen, List<@Nullable Object> values) {
        values.addAll(chosen);
        return chosen.isEmpty() ? "" : " AND " + column + " IN (" + marks(chosen) + ")";
    }

    private static String holding(Audience audience, List<@Nullable Object> values) {
        if (audience.roles().isEmpty() || audience.roles().contains(Role.LEARNER)) {
            return "";
        }
        List<String> roles = audience.roles().stream().map(Role::name).toList();
        values.addAll(roles);
        return " AND EXISTS (SELECT 1 FROM people_role r WHERE r.person_id = p.id AND r.role IN (" + marks(roles)
                + "))";
    }

    private static String gathered(Audience audience, UUID list, List<@Nullable Object> values) {
        if (audience.groups().isEmpty()) {
            return "";
        }
        values.add(list);
        return " AND EXISTS (SELECT 1 FROM people_gathered g WHERE g.list_id = ? AND g.person_id = p.id)";
    }

    private static String marks(Collection<String> chosen) {
        return String.join(", ", Collections.nCopies(chosen.size(), "?"));
    }
}
