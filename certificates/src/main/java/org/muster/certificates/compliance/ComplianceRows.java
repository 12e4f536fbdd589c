package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;

/** The compliance table of an organisation. */
@ApplicationScoped
class ComplianceRows {

    /** What the past keeps of a line too: all but how far somebody is. */
    static final String KEPT = "person_id, requirement_id, course_id, award_id, award_status, last_day, progress,"
            + " before_course_id, before_until, exempt_from, exempt_until, due_on, site, department";

    private static final String COLUMNS = KEPT + ", percent";

    @Inject
    Sql sql;

    List<ComplianceRow> of(OrganisationId organisation) {
        return sql.list(
                ComplianceRow::of,
                "SELECT " + COLUMNS + " FROM certificates_compliance WHERE organisation_id = ?",
                organisation.value());
    }

    List<ComplianceRow> of(OrganisationId organisation, PersonId person) {
        return sql.list(
                ComplianceRow::of,
                "SELECT " + COLUMNS + " FROM certificates_compliance WHERE organisation_id = ? AND person_id = ?",
                organisation.value(),
                person.value());
    }

    void put(OrganisationId organisation, ComplianceRow row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(organisation.value());
        values.addAll(kept(row));
        values.add(row.facts().learning().percent());
        sql.change(
                "REPLACE INTO certificates_compliance (organisation_id, " + COLUMNS + ") VALUES "
                        + Sql.marks(values.size()),
                values.toArray());
    }

    /** The values of the columns that are {@link #KEPT}. */
    static List<@Nullable Object> kept(ComplianceRow row) {
        Optional<HeldAward> award = row.facts().award();
        Optional<Before> before = row.facts().before();
        Optional<Days> exempt = row.facts().exempt();
        return Arrays.asList(
                row.person(),
                row.requirement(),
                row.course(),
                award.map(held -> held.id().value()).orElse(null),
                award.map(held -> held.status().name()).orElse(null),
                award.flatMap(HeldAward::lastDay).map(LocalDate::toString).orElse(null),
                row.facts().learning().state().name(),
                before.map(Before::course).orElse(null),
                before.flatMap(Before::heldUntil).map(LocalDate::toString).orElse(null),
                exempt.map(days -> days.from().toString()).orElse(null),
                exempt.map(days -> days.until().toString()).orElse(null),
                row.facts().dueOn().toString(),
                row.spot().site(),
                row.spot().department());
    }

    void remove(OrganisationId organisation, ComplianceRow.Key key) {
        sql.change(
                "DELETE FROM certificates_compliance WHERE organisation_id = ? AND person_id = ? AND requirement_id = ?",
                organisation.value(),
                key.person(),
                key.requirement());
    }
}
