package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardStatus;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;

/** Of many people the award for each course that counts, or would. */
@ApplicationScoped
class HeldAwards {

    private static final int AT_ONCE = 500;

    @Inject
    Sql sql;

    Map<PersonAndCourse, HeldAward> of(List<UUID> people) {
        Map<PersonAndCourse, HeldAward> held = new HashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            some(people.subList(from, Math.min(people.size(), from + AT_ONCE)))
                    .forEach(one -> held.put(one.getKey(), one.getValue()));
        }
        return held;
    }

    /** Oldest first, so that the newest is the one that stays. */
    private List<Map.Entry<PersonAndCourse, HeldAward>> some(Collection<UUID> people) {
        List<Object> parameters = new ArrayList<>(people);
        String places = String.join(
                ", ", Stream.generate(() -> "?").limit(people.size()).toList());
        return sql.list(
                HeldAwards::entry,
                "SELECT id, person_id, course_id, status, last_day FROM certificates_award WHERE status <> 'SUPERSEDED'"
                        + " AND person_id IN (" + places + ") ORDER BY issued_at, id",
                parameters.toArray());
    }

    private static Map.Entry<PersonAndCourse, HeldAward> entry(Row row) throws SQLException {
        HeldAward award = new HeldAward(
                new AwardId(row.id("id")),
                AwardStatus.valueOf(row.text("status")),
                row.textIfAny("last_day").map(LocalDate::parse));
        return Map.entry(PersonAndCourse.of(row), award);
    }
}
