package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;

/** What an organisation asks of whom, and how many meet it. */
@ApplicationScoped
@Transactional
public class LookAtRequirements {

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    @Inject
    Requirements requirements;

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    ComplianceRows rows;

    @Inject
    CourseTitles titles;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    public Asking of(OrganisationId organisation) {
        permission.requireWithin(CertificatesAct.REQUIRE_COURSE, organisation);
        OrganisationSummary summary = organisations
                .find(organisation)
                .orElseThrow(() -> new NotFound("certificates.employer.no-organisation"));
        refreshCompliance.unlessNewerThan(MatrixQuery.AGE, organisation);
        LocalDate today = settings.day(clock.instant());
        List<Membership> members = organisations.membersOf(organisation).stream()
                .filter(member -> member.lastsOn(today))
                .toList();
        return new Asking(summary, asked(organisation, today), sites(members), departments(members));
    }

    private List<AskedOf> asked(OrganisationId organisation, LocalDate today) {
        List<Requirement> all = requirements.of(organisation);
        Map<UUID, String> names =
                titles.of(all.stream().map(each -> each.course().value()).toList());
        Map<UUID, List<ComplianceRow>> byRequirement =
                rows.of(organisation).stream().collect(Collectors.groupingBy(ComplianceRow::requirement));
        return all.stream()
                .map(each -> asked(each, names, byRequirement.getOrDefault(each.id(), List.of()), today))
                .sorted(Comparator.comparing(AskedOf::course, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private AskedOf asked(Requirement each, Map<UUID, String> names, List<ComplianceRow> people, LocalDate today) {
        long inDate = people.stream()
                .filter(row -> row.facts().on(today, settings.noticeDays()).isInDate())
                .count();
        String course = names.getOrDefault(each.course().value(), "");
        return new AskedOf(
                each.id(),
                course,
                each.audience(),
                each.due().dueOn(),
                each.due().joinerDays(),
                people.size(),
                inDate);
    }

    private static List<String> sites(List<Membership> members) {
        return members.stream()
                .flatMap(member -> member.site().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> departments(List<Membership> members) {
        return members.stream()
                .map(Membership::department)
                .filter(department -> !department.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is asked, and of whom it could be. */
    public record Asking(
            OrganisationSummary organisation, List<AskedOf> asked, List<String> sites, List<String> departments) {}
}
