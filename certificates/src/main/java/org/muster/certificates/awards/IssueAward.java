package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.muster.certificates.accreditation.Accreditations;
import org.muster.certificates.accreditation.ExactVersion;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseCompleted;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.CourseVersionId;

/**
 * Issues the award for a completed course: exactly one for each enrolment, however often and from wherever it is asked. Who
 * completed the course has earned it, so nobody's permission is asked.
 */
@ApplicationScoped
@Transactional
public class IssueAward {

    @Inject
    Awards awards;

    @Inject
    Holders holders;

    @Inject
    Accreditations accreditations;

    @Inject
    SupersedeEarlier supersedeEarlier;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    People people;

    @Inject
    CertificatesSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    WorkQueue work;

    public AwardId issue(CourseCompleted done) {
        awards.lock(done.person(), done.course());
        return awards.ofEnrolment(done.enrolment())
                .orElseGet(() -> issueFirst(done))
                .id();
    }

    private Award issueFirst(CourseCompleted done) {
        Award award = made(done);
        awards.add(award);
        holders.freeze(award.id(), nameOf(new PersonId(done.person())));
        supersedeEarlier.supersede(award, awards.of(done.person(), done.course()));
        outbox.tell(award.issued());
        work.ask(
                DocumentWanted.KIND,
                award.id().toString(),
                new DocumentWanted(award.id().value()));
        return award;
    }

    private Award made(CourseCompleted done) {
        CourseVersionFacts version = catalogue
                .version(new CourseVersionId(done.version()))
                .orElseThrow(() -> new NotFound("certificates.version.unknown"));
        Award award = new Award(done, version, VerificationCode.next());
        LocalDate day = settings.day(done.completedAt());
        return accreditations
                .covering(ExactVersion.of(version), done.completedAt())
                .map(accreditation -> award.under(accreditation, day))
                .orElse(award);
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(PersonSummary::displayName).orElse("");
    }
}
