package org.muster.certificates.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.awards.AwardLine;
import org.muster.certificates.awards.FindAwards;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.certificates.web.Marks;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.SignedInPerson;

/** {@code /admin/awards}: all awards or some, newest first. */
@Named("awards")
@RequestScoped
public class AwardsBacking {

    private static final int SIZE = 50;

    @Inject
    AskedAwards asked;

    @Inject
    FindAwards findAwards;

    @Inject
    Marks marks;

    @Inject
    CertificatesSettings settings;

    @Inject
    SignedInPerson person;

    private Paging paging;

    @PostConstruct
    void count() {
        paging = Paging.of(asked.of("page"), SIZE, findAwards.count(asked.filter()));
    }

    public List<AwardLine> getLines() {
        return findAwards.page(asked.filter(), paging.skip(), SIZE);
    }

    public Paging getPaging() {
        return paging;
    }

    /** Up to the number of a page. */
    public String getPages() {
        return AwardRoutes.ALL + "?" + (asked.getQuery().isEmpty() ? "" : asked.getQuery() + "&") + "page=";
    }

    public Mark mark(AwardLine line) {
        return marks.of(line.standing());
    }

    public LocalDate day(AwardLine line) {
        return settings.day(line.issuedAt());
    }

    public boolean isMayRevoke() {
        return person.may(CertificatesAct.REVOKE_AWARD);
    }
}
