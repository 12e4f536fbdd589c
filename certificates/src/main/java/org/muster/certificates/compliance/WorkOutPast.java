package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Organisations;

/**
 * Works out, once for each organisation, how people stood before its days were kept: from memberships, awards and what became of them, for
 * what was asked when it was worked out. Afterwards those days stay as they are, too.
 */
@ApplicationScoped
class WorkOutPast {

    @Inject
    Organisations organisations;

    @Inject
    Requirements requirements;

    @Inject
    AwardHistories awardHistories;

    @Inject
    Exemptions exemptions;

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    PastRows past;

    @Inject
    Sql sql;

    /** The first day that was kept; those before are worked out when this returns. */
    LocalDate keptFrom(OrganisationId organisation) {
        refreshCompliance.hold(organisation);
        LocalDate keptFrom = sql.first(
                        row -> LocalDate.parse(row.text("kept_from")),
                        "SELECT kept_from FROM certificates_compliance_refresh WHERE organisation_id = ?",
                        organisation.value())
                .orElseThrow();
        int first = sql.change(
                "UPDATE certificates_compliance_refresh SET worked_out = 1 WHERE organisation_id = ? AND worked_out = 0",
                organisation.value());
        if (first == 1) {
            past.add(organisation, before(keptFrom, organisation));
        }
        return keptFrom;
    }

    private List<PastRows.Stretch> before(LocalDate end, OrganisationId organisation) {
        List<Membership> members = organisations.membersOf(organisation);
        List<UUID> people = members.stream()
                .map(member -> member.person().value())
                .distinct()
                .toList();
        Map<PersonAndCourse, AwardTimes> awards = awardHistories.of(people);
        Map<PersonAndCourse, Days> exempt = exemptions.of(organisation);
        List<Requirement> asked = requirements.of(organisation);
        return members.stream()
                .flatMap(member -> asked.stream()
                        .filter(requirement -> requirement.asks(member))
                        .flatMap(requirement -> {
                            PersonAndCourse key = new PersonAndCourse(
                                    member.person().value(),
                                    requirement.course().value());
                            Known known = new Known(
                                    awards.getOrDefault(key, AwardTimes.NONE), Optional.ofNullable(exempt.get(key)));
                            return stretches(member, requirement, known, end);
                        }))
                .collect(Collectors.toList());
    }

    private static Stream<PastRows.Stretch> stretches(
            Membership member, Requirement requirement, Known known, LocalDate end) {
        LocalDate stop = member.endedOn()
                .map(last -> last.plusDays(1))
                .filter(end::isAfter)
                .orElse(end);
        TreeSet<LocalDate> starts = known.awards()
                .days()
                .filter(day -> day.isAfter(member.startedOn()) && day.isBefore(stop))
                .collect(Collectors.toCollection(TreeSet::new));
        if (member.startedOn().isBefore(stop)) {
            starts.add(member.startedOn());
        }
        List<PastRows.Stretch> stretches = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate until = Optional.ofNullable(starts.higher(start)).orElse(stop);
            stretches.add(new PastRows.Stretch(known.row(member, requirement, start), start, Optional.of(until)));
        }
        return stretches.stream();
    }

    /** What is known of one person and one course. */
    private record Known(AwardTimes awards, Optional<Days> exempt) {

        ComplianceRow row(Membership member, Requirement requirement, LocalDate day) {
            Facts facts =
                    new Facts(awards.on(day), Learning.NONE, Optional.empty(), exempt, requirement.dueFor(member));
            return new ComplianceRow(
                    member.person().value(),
                    requirement.id(),
                    requirement.course().value(),
                    Workspot.of(member),
                    facts);
        }
    }
}
