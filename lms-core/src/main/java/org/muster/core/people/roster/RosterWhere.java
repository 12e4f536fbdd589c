package org.muster.core.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Like;
import org.muster.core.people.api.OrganisationId;

/** The people a filter shows, as a condition of SQL with its values. Erased people stand on no roster. */
record RosterWhere(String text, List<@Nullable Object> values) {

    private static final String FROM = """
             FROM people_membership m
             JOIN people_person p ON p.id = m.person_id
             JOIN people_identity i ON i.person_id = m.person_id
             LEFT JOIN people_site s ON s.id = m.site_id
            WHERE m.organisation_id = ?""";

    static RosterWhere of(OrganisationId organisation, RosterFilter filter, LocalDate today) {
        RosterWhere where = new RosterWhere(FROM, List.of(organisation.value()));
        for (String word : filter.words().strip().split("\\s+")) {
            where = word.isEmpty() ? where : where.holding(Like.holding(word));
        }
        return where.and(
                        " AND m.site_id = ?",
                        filter.site().map(Object::toString).orElse(""))
                .and(" AND m.department = ?", filter.department())
                .and(" AND FIND_IN_SET(?, m.tags) > 0", filter.tag())
                .in(filter.state(), today.toString());
    }

    Object[] and(Object... more) {
        return Stream.concat(values.stream(), Stream.of(more)).toArray();
    }

    private RosterWhere holding(String pattern) {
        return with(
                " AND (i.display_name LIKE ? OR i.sort_name LIKE ? OR i.email_key LIKE LOWER(?) OR m.roster_id LIKE ?)",
                pattern,
                pattern,
                pattern,
                pattern);
    }

    private RosterWhere and(String condition, String value) {
        return value.isEmpty() ? this : with(condition, value);
    }

    private RosterWhere in(String state, String today) {
        return switch (state) {
            case RosterFilter.ALL -> this;
            case "LEFT" -> with(" AND m.ended_on < ?", today);
            case "INVITED" -> here(today).with(" AND p.state = 'INVITED'");
            case "MEMBER" -> here(today).with(" AND p.state <> 'INVITED'");
            default -> here(today);
        };
    }

    private RosterWhere here(String today) {
        return with(" AND (m.ended_on IS NULL OR m.ended_on >= ?)", today);
    }

    private RosterWhere with(String condition, Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return new RosterWhere(text + condition, all);
    }
}
