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
    PastRows past;

    @Inject
    WorkOutPast workOutPast;

    @Inject
    MatrixLines matrixLines;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    /** Today, in the organisation that is asked for, otherwise the first that the person looks after. */
    public Matrix matrix(Optional<OrganisationId> asked, MatrixFilter filter) {
        return today(ownOrganisation.choose(asked), filter);
    }

    /** The same at the end of a day; one that is not over is today. */
    public Matrix matrixOn(LocalDate day, Optional<OrganisationId> asked, MatrixFilter filter) {
        OrganisationSummary own = ownOrganisation.choose(asked);
        if (!day.isBefore(settings.day(clock.instant()))) {
            return today(own, filter);
        }
        LocalDate keptFrom = workOutPast.keptFrom(own.id());
        Map<UUID, List<ComplianceRow>> byPerson = byPerson(past.on(own.id(), day));
        Map<UUID, String> courses = matrixLines.coursesOf(byPerson.values());
        List<MatrixLine> all = matrixLines.of(byPerson, courses.keySet(), day);
        return matrix(own, day, courses, all, filter, Optional.of(keptFrom));
    }

    private Matrix today(OrganisationSummary own, MatrixFilter filter) {
        refreshCompliance.unlessNewerThan(AGE, own.id());
        LocalDate today = settings.day(clock.instant());
        List<Membership> members = organisations.membersOf(own.id()).stream()
                .filter(member -> member.lastsOn(today))
                .toList();
        Map<UUID, List<ComplianceRow>> byPerson = byPerson(rows.of(own.id()));
        Map<UUID, String> courses = matrixLines.coursesOf(byPerson.values());
        List<MatrixLine> all = matrixLines.of(members, byPerson, courses.keySet(), today);
        return matrix(own, today, courses, all, filter, Optional.empty());
    }

    private static Matrix matrix(
            OrganisationSummary own,
            LocalDate day,
            Map<UUID, String> courses,
            List<MatrixLine> all,
            MatrixFilter filter,
            Optional<LocalDate> keptFrom) {
        List<MatrixLine> shown = all.stream().filter(filter::shows).toList();
        return new Matrix(own, day, MatrixLines.roll(all), MatrixLines.totals(courses, all), shown, keptFrom);
    }

    private static Map<UUID, List<ComplianceRow>> byPerson(List<ComplianceRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(ComplianceRow::person));
    }
}
