package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;

/** Who of an organisation is trained in what, for whoever looks after it. */
@ApplicationScoped
@Transactional
public class MatrixQuery {

    /** Awards are noted as they happen; progress and new colleagues at most this late. */
    static final Duration AGE = Duration.ofSeconds(10);

    @Inject
    OwnOrganisation ownOrganisation;

    @Inject
    Organisations organisations;

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    ComplianceRows rows;

    @Inject
    MatrixLines matrixLines;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    /** The organisation that is asked for, otherwise the first that the person looks after. */
    public Matrix matrix(Optional<OrganisationId> asked, MatrixFilter filter) {
        OrganisationSummary own = ownOrganisation.choose(asked);
        refreshCompliance.unlessNewerThan(AGE, own.id());
        LocalDate today = settings.day(clock.instant());
        List<Membership> members = organisations.membersOf(own.id()).stream()
                .filter(member -> member.lastsOn(today))
                .toList();
        Map<UUID, List<ComplianceRow>> byPerson =
                rows.of(own.id()).stream().collect(Collectors.groupingBy(ComplianceRow::person));
        Map<UUID, String> courses = matrixLines.coursesOf(byPerson.values());
        List<MatrixLine> all = matrixLines.of(members, byPerson, courses.keySet(), today);
        List<MatrixLine> shown = all.stream().filter(filter::shows).toList();
        return new Matrix(own, today, MatrixLines.roll(all), MatrixLines.totals(courses, all), shown);
    }
}
