package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.PersonId;

/** Brings the compliance table in line with the facts; writes only what differs, and changes nothing when done again. */
@ApplicationScoped
@Transactional
public class RefreshCompliance {

    @Inject
    Organisations organisations;

    @Inject
    GatherFacts gatherFacts;

    @Inject
    ComplianceRows rows;

    @Inject
    PastRows past;

    @Inject
    CertificatesSettings settings;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public void of(OrganisationId organisation) {
        hold(organisation);
        align(organisation, present(organisations.membersOf(organisation)), rows.of(organisation));
        sql.change(
                "UPDATE certificates_compliance_refresh SET refreshed_at = ? WHERE organisation_id = ?",
                clock.instant(),
                organisation.value());
    }

    /** In every organisation the person belongs or belonged to. */
    public void of(PersonId person) {
        List<Membership> memberships = organisations.membershipsOf(person);
        memberships.stream().map(Membership::organisation).distinct().forEach(organisation -> {
            hold(organisation);
            List<Membership> there = memberships.stream()
                    .filter(member -> member.organisation().equals(organisation))
                    .toList();
            align(organisation, present(there), rows.of(organisation, person));
        });
    }

    /** For whoever looks: the organisation's table is no older than that. */
    public void unlessNewerThan(Duration age, OrganisationId organisation) {
        Instant limit = clock.instant().minus(age);
        long fresh = sql.count(
                "SELECT COUNT(*) FROM certificates_compliance_refresh WHERE organisation_id = ? AND refreshed_at > ?",
                organisation.value(),
                limit);
        if (fresh == 0) {
            of(organisation);
        }
    }

    private List<Membership> present(List<Membership> members) {
        LocalDate today = settings.day(clock.instant());
        return members.stream().filter(member -> member.lastsOn(today)).toList();
    }

    private void align(OrganisationId organisation, List<Membership> members, List<ComplianceRow> stored) {
        Map<ComplianceRow.Key, ComplianceRow> wanted = GatherFacts.byKey(gatherFacts.of(organisation, members));
        Map<ComplianceRow.Key, ComplianceRow> there = GatherFacts.byKey(stored);
        List<ComplianceRow.Key> gone =
                there.keySet().stream().filter(key -> !wanted.containsKey(key)).toList();
        List<ComplianceRow> changed = wanted.values().stream()
                .filter(row -> !row.equals(there.get(row.key())))
                .toList();
        gone.forEach(key -> rows.remove(organisation, key));
        changed.forEach(row -> rows.put(organisation, row));
        past.note(organisation, settings.day(clock.instant()), told(changed, there), gone);
    }

    private static List<ComplianceRow> told(List<ComplianceRow> changed, Map<ComplianceRow.Key, ComplianceRow> there) {
        return changed.stream()
                .filter(row -> {
                    ComplianceRow before = there.get(row.key());
                    return before == null || !before.isToldLike(row);
                })
                .toList();
    }

    /** One at a time for each organisation; the lock ends with the transaction. */
    void hold(OrganisationId organisation) {
        sql.change(
                "INSERT INTO certificates_compliance_refresh (organisation_id, refreshed_at, kept_from)"
                        + " VALUES (?, '1970-01-01', ?) ON DUPLICATE KEY UPDATE organisation_id = organisation_id",
                organisation.value(),
                settings.day(clock.instant()).toString());
    }
}
