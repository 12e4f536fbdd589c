package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.EnrolmentProgress;
import org.muster.courses.api.Progress;

/** How members stand towards what their organisation asks: awards and exemptions from here, progress from the courses. */
@ApplicationScoped
class GatherFacts {

    @Inject
    Requirements requirements;

    @Inject
    HeldAwards heldAwards;

    @Inject
    Exemptions exemptions;

    @Inject
    CoursesBefore coursesBefore;

    @Inject
    Progress progress;

    List<ComplianceRow> of(OrganisationId organisation, List<Membership> members) {
        List<Requirement> asked = requirements.of(organisation);
        if (asked.isEmpty() || members.isEmpty()) {
            return List.of();
        }
        Known known = known(organisation, members, asked);
        return members.stream()
                .flatMap(member -> asked.stream()
                        .filter(requirement -> requirement.asks(member))
                        .map(requirement -> row(member, requirement, known)))
                .toList();
    }

    private Known known(OrganisationId organisation, List<Membership> members, List<Requirement> asked) {
        List<PersonId> people =
                members.stream().map(Membership::person).distinct().toList();
        List<CourseId> courses =
                asked.stream().map(Requirement::course).distinct().toList();
        Map<PersonAndCourse, Learning> learning = progress.of(people, courses).stream()
                .collect(Collectors.toMap(GatherFacts::key, Learning::of, (first, second) -> second));
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        return new Known(heldAwards.of(ids), learning, coursesBefore.of(courses), exemptions.of(organisation));
    }

    private static PersonAndCourse key(EnrolmentProgress enrolment) {
        return new PersonAndCourse(
                enrolment.person().value(), enrolment.course().value());
    }

    private static ComplianceRow row(Membership member, Requirement requirement, Known known) {
        PersonAndCourse key = new PersonAndCourse(
                member.person().value(), requirement.course().value());
        Facts facts = new Facts(
                Optional.ofNullable(known.awards().get(key)),
                known.learning().getOrDefault(key, Learning.NONE),
                known.lackedBy(key),
                Optional.ofNullable(known.exemptions().get(key)),
                requirement.dueFor(member));
        return new ComplianceRow(key.person(), requirement.id(), key.course(), Workspot.of(member), facts);
    }

    static Map<ComplianceRow.Key, ComplianceRow> byKey(List<ComplianceRow> rows) {
        return rows.stream().collect(Collectors.toMap(ComplianceRow::key, Function.identity(), (one, same) -> same));
    }

    private record Known(
            Map<PersonAndCourse, HeldAward> awards,
            Map<PersonAndCourse, Learning> learning,
            Map<CourseId, List<CourseId>> before,
            Map<PersonAndCourse, Days> exemptions) {

        /** Who has begun may finish, so nothing stands in their way. */
        Optional<Before> lackedBy(PersonAndCourse key) {
            return learning.containsKey(key)
                    ? Optional.empty()
                    : CoursesBefore.lackedBy(
                            key.person(), before.getOrDefault(new CourseId(key.course()), List.of()), awards);
        }
    }
}
