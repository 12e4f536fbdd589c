package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;

/**
 * How people stood at the end of days. Only the day that is going on is written: what changes today begins today, however often, and
 * ends what began earlier; a day that is over stays as it is, whatever is revoked, renamed or deleted later.
 */
@ApplicationScoped
class PastRows {

    private static final String INTO =
            "INSERT IGNORE INTO certificates_compliance_past (organisation_id, since, until, " + ComplianceRows.KEPT
                    + ") VALUES " + Sql.marks(17);

    @Inject
    Sql sql;

    /** How everybody stood at the end of that day. */
    List<ComplianceRow> on(OrganisationId organisation, LocalDate day) {
        return sql.list(
                ComplianceRow::of,
                "SELECT " + ComplianceRows.KEPT + ", 0 AS percent FROM certificates_compliance_past"
                        + " WHERE organisation_id = ? AND since <= ? AND (until IS NULL OR until > ?)",
                organisation.value(),
                day.toString(),
                day.toString());
    }

    /** From today on the changed rows hold, and none for those that are gone. */
    void note(
            OrganisationId organisation,
            LocalDate today,
            Collection<ComplianceRow> changed,
            Collection<ComplianceRow.Key> gone) {
        List<ComplianceRow.Key> keys = Stream.concat(changed.stream().map(ComplianceRow::key), gone.stream())
                .toList();
        sql.changeAll(
                "DELETE FROM certificates_compliance_past"
                        + " WHERE organisation_id = ? AND person_id = ? AND requirement_id = ? AND since >= ?",
                keys.stream()
                        .map(key -> new @Nullable Object[] {
                            organisation.value(), key.person(), key.requirement(), today.toString()
                        })
                        .toList());
        sql.changeAll(
                "UPDATE certificates_compliance_past SET until = ?"
                        + " WHERE organisation_id = ? AND person_id = ? AND requirement_id = ? AND until IS NULL",
                keys.stream()
                        .map(key -> new @Nullable Object[] {
                            today.toString(), organisation.value(), key.person(), key.requirement()
                        })
                        .toList());
        add(
                organisation,
                changed.stream()
                        .map(row -> new Stretch(row, today, Optional.empty()))
                        .toList());
    }

    void add(OrganisationId organisation, List<Stretch> stretches) {
        sql.changeAll(
                INTO, stretches.stream().map(each -> values(organisation, each)).toList());
    }

    private static @Nullable Object[] values(OrganisationId organisation, Stretch stretch) {
        Stream<@Nullable Object> when = Stream.of(
                organisation.value(),
                stretch.since().toString(),
                stretch.until().map(LocalDate::toString).orElse(null));
        return Stream.concat(when, ComplianceRows.kept(stretch.row()).stream()).toArray();
    }

    /** A row that holds from the end of one day until before the end of another; for good when there is none. */
    record Stretch(ComplianceRow row, LocalDate since, Optional<LocalDate> until) {}
}
