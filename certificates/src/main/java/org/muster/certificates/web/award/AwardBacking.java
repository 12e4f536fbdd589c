package org.muster.certificates.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardDetail;
import org.muster.certificates.awards.AwardStatus;
import org.muster.certificates.awards.LookAtAward;
import org.muster.certificates.web.Marks;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/awards/{award}}: what it says, what was done to it, and what may be done. */
@Named("award")
@RequestScoped
public class AwardBacking {

    @Inject
    PathParameters path;

    @Inject
    LookAtAward lookAtAward;

    @Inject
    Marks marks;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private AwardDetail detail;

    @PostConstruct
    void find() {
        detail = lookAtAward.one(AwardId.parse(path.get("award")));
    }

    public AwardDetail getDetail() {
        return detail;
    }

    public String getHolder() {
        return detail.holder().orElseGet(() -> texts.of("certificates.person.erased"));
    }

    public Mark getMark() {
        return marks.of(detail.standing());
    }

    public String word(AwardDetail.Step step) {
        return texts.of("certificates.awards.status." + step.status().name());
    }

    /** What may be done to it by whoever looks at it. */
    public List<Choice> getDeeds() {
        List<Choice> deeds = new ArrayList<>();
        AwardStatus status = detail.facts().life().status();
        if (person.may(CertificatesAct.REVOKE_AWARD)) {
            if (status == AwardStatus.ISSUED) {
                deeds.add(deed("suspend"));
            }
            if (status == AwardStatus.SUSPENDED) {
                deeds.add(deed("reinstate"));
            }
            if (status != AwardStatus.REVOKED) {
                deeds.add(deed("revoke"));
            }
        }
        return deeds;
    }

    private Choice deed(String word) {
        return new Choice(word, texts.of("certificates.awards.deed." + word));
    }
}
