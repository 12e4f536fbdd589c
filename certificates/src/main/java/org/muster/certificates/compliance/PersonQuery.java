package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.certificates.awards.AwardFacts;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.compliance.PersonDetail.AskedCourse;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;

/** One person of an organisation, for whoever looks after it. */
@ApplicationScoped
@Transactional
public class PersonQuery {

    @Inject
    OwnOrganisation ownOrganisation;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    ComplianceRows rows;

    @Inject
    MatrixLines lines;

    @Inject
    Exemptions exemptions;

    @Inject
    CourseTitles titles;

    @Inject
    AwardsQuery awards;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    /** As a member of the organisation that is asked for, otherwise of one that whoever acts looks after. */
    public PersonDetail detail(PersonId person, Optional<OrganisationId> organisation) {
        LocalDate today = settings.day(clock.instant());
        Membership member = ownOrganisation.memberOn(today, person, organisation);
        refreshCompliance.of(person);
        List<ComplianceRow> own = rows.of(member.organisation(), person);
        Map<UUID, String> courses = lines.coursesOf(List.of(own));
        List<AskedCourse> asked = courses.entrySet().stream()
                .map(course ->
                        new AskedCourse(course.getKey(), course.getValue(), lines.cell(own, course.getKey(), today)))
                .toList();
        List<AwardFacts> held = awards.of(person).stream()
                .filter(award -> courses.containsKey(award.course().course()))
                .toList();
        return new PersonDetail(
                organisations.find(member.organisation()).orElseThrow(PersonQuery::unknown),
                people.find(person).map(PersonSummary::displayName).orElseThrow(PersonQuery::unknown),
                MatrixLine.Post.of(member),
                asked,
                letOff(member, today),
                held);
    }

    private List<PersonDetail.LetOff> letOff(Membership member, LocalDate today) {
        List<Exemptions.Known> known = exemptions.of(member.organisation(), member.person(), today);
        Map<UUID, String> names =
                titles.of(known.stream().map(Exemptions.Known::course).toList());
        return known.stream()
                .map(each -> new PersonDetail.LetOff(
                        each.id(),
                        names.getOrDefault(each.course(), ""),
                        each.days().from(),
                        each.days().until(),
                        each.reason()))
                .toList();
    }

    private static NotFound unknown() {
        return new NotFound("certificates.person.unknown");
    }
}
