package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;

/** The compliance table of an organisation. */
@ApplicationScoped
class ComplianceRows {

    private static final String COLUMNS = "person_id, requirement_id, course_id, award_id, award_status, last_day,"
            + " progress, percent, before_course_id, before_until, exempt_from, exempt_until, due_on";

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
        Optional<HeldAward> award = row.facts().award();
        Optional<Before> before = row.facts().before();
        Optional<Days> exempt = row.facts().exempt();
        sql.change(
                "REPLACE INTO certificates_compliance (organisation_id, " + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                organisation.value(),
                row.person(),
                row.requirement(),
                row.course(),
                award.map(held -> held.id().value()).orElse(null),
                award.map(held -> held.status().name()).orElse(null),
                award.flatMap(HeldAward::lastDay).map(LocalDate::toString).orElse(null),
                row.facts().learning().state().name(),
                row.facts().learning().percent(),
                before.map(Before::course).orElse(null),
                before.flatMap(Before::heldUntil).map(LocalDate::toString).orElse(null),
                exempt.map(days -> days.from().toString()).orElse(null),
                exempt.map(days -> days.until().toString()).orElse(null),
                row.facts().dueOn().toString());
    }

    void remove(OrganisationId organisation, ComplianceRow.Key key) {
        sql.change(
                "DELETE FROM certificates_compliance WHERE organisation_id = ? AND person_id = ? AND requirement_id = ?",
                organisation.value(),
                key.person(),
                key.requirement());
    }
}
