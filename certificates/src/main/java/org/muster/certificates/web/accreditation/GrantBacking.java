package org.muster.certificates.web.accreditation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.certificates.accreditation.AccreditationDetail;
import org.muster.certificates.accreditation.AccreditationId;
import org.muster.certificates.accreditation.GrantAccreditation;
import org.muster.certificates.accreditation.LookAtAccreditations;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;

/** {@code /admin/accreditation/{accreditation}/grant}: the body said yes, and to what. */
@Named("grantAccreditation")
@RequestScoped
public class GrantBacking {

    @Inject
    PathParameters path;

    @Inject
    LookAtAccreditations lookAtAccreditations;

    @Inject
    GrantAccreditation grantAccreditation;

    @Inject
    Notices notices;

    private final AccreditationForm form = new AccreditationForm();
    private AccreditationDetail detail;

    @PostConstruct
    void find() {
        detail = lookAtAccreditations.one(AccreditationId.parse(path.get("accreditation")));
        form.fill(detail);
    }

    public String grant() {
        AccreditationId id = detail.line().id();
        grantAccreditation.grant(id, form.papers(), form.period(), form.terms());
        notices.next("certificates.accreditation.done.granted");
        return AccreditationRoutes.one(id);
    }

    public AccreditationDetail getDetail() {
        return detail;
    }

    public AccreditationForm getForm() {
        return form;
    }
}
