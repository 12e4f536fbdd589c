package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardStatus;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;

/** Of many people what became of their awards, and when. */
@ApplicationScoped
class AwardHistories {

    private static final int AT_ONCE = 500;

    @Inject
    Sql sql;

    @Inject
    CertificatesSettings settings;

    Map<PersonAndCourse, AwardTimes> of(List<UUID> people) {
        Map<PersonAndCourse, AwardTimes> all = new HashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            all.putAll(some(people.subList(from, Math.min(people.size(), from + AT_ONCE))));
        }
        return all;
    }

    private Map<PersonAndCourse, AwardTimes> some(Collection<UUID> people) {
        String theirs = " a.person_id IN " + Sql.marks(people.size());
        Map<UUID, List<AwardTimes.Change>> changes = sql
                .list(
                        this::change,
                        "SELECT c.award_id, c.happened_at, c.status FROM certificates_status_change c"
                                + " JOIN certificates_award a ON a.id = c.award_id WHERE" + theirs
                                + " ORDER BY c.happened_at, c.id",
                        people.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql
                .list(
                        row -> life(row, changes),
                        "SELECT a.id, a.person_id, a.course_id, a.issued_at, a.last_day FROM certificates_award a WHERE"
                                + theirs + " ORDER BY a.issued_at, a.id",
                        people.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()), AwardTimes::new)));
    }

    private Map.Entry<UUID, AwardTimes.Change> change(Row row) throws SQLException {
        LocalDate on = settings.day(row.instant("happened_at"));
        return Map.entry(row.id("award_id"), new AwardTimes.Change(on, AwardStatus.valueOf(row.text("status"))));
    }

    private Map.Entry<PersonAndCourse, AwardTimes.Life> life(Row row, Map<UUID, List<AwardTimes.Change>> changes)
            throws SQLException {
        UUID id = row.id("id");
        Optional<LocalDate> lastDay = row.textIfAny("last_day").map(LocalDate::parse);
        HeldAward award = new HeldAward(new AwardId(id), AwardStatus.ISSUED, lastDay);
        LocalDate issuedOn = settings.day(row.instant("issued_at"));
        return Map.entry(
                PersonAndCourse.of(row), new AwardTimes.Life(award, issuedOn, changes.getOrDefault(id, List.of())));
    }
}
