package org.muster.certificates.web.accreditation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.accreditation.AccreditationDetail;
import org.muster.certificates.accreditation.AccreditationId;
import org.muster.certificates.accreditation.AccreditationState;
import org.muster.certificates.accreditation.Evidence;
import org.muster.certificates.accreditation.LookAtAccreditations;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/accreditation/{accreditation}}: what it says, what became of it, what shows it. */
@Named("accreditation")
@RequestScoped
public class AccreditationBacking {

    private static final long KILOBYTE = 1024;

    @Inject
    PathParameters path;

    @Inject
    LookAtAccreditations lookAtAccreditations;

    @Inject
    AwardsQuery awards;

    @Inject
    AccreditationMarks marks;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private AccreditationDetail detail;

    @PostConstruct
    void find() {
        detail = lookAtAccreditations.one(AccreditationId.parse(path.get("accreditation")));
    }

    public AccreditationDetail getDetail() {
        return detail;
    }

    public Mark getMark() {
        return marks.of(detail.line().state());
    }

    public Mark mark(AccreditationDetail.Step step) {
        return marks.of(step.state());
    }

    /** How many certificates carry its mark. */
    public long getAwards() {
        return awards.countUnder(detail.line().id().value());
    }

    public boolean isMayChange() {
        return person.may(CertificatesAct.ACCREDIT_VERSION);
    }

    public boolean isApplied() {
        return detail.line().state() == AccreditationState.APPLIED;
    }

    /** What may be done with it, but granting what was applied for, which asks for more. */
    public List<Choice> getDeeds() {
        return detail.next().stream()
                .filter(state -> !(isApplied() && state == AccreditationState.ACTIVE))
                .map(state -> new Choice(
                        state.name().toLowerCase(Locale.ROOT),
                        texts.of("certificates.accreditation.deed." + state.name())))
                .toList();
    }

    public String address(Evidence evidence) {
        return AccreditationRoutes.one(detail.line().id()) + "/evidence/" + evidence.id();
    }

    /** In whole kilobytes, one at least. */
    public long kilobytes(Evidence evidence) {
        return Math.max(1, evidence.size() / KILOBYTE);
    }
}
