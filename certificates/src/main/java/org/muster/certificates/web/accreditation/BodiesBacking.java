package org.muster.certificates.web.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.accreditation.LookAtAccreditations;
import org.muster.certificates.accreditation.RegisterBody;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.SignedInPerson;

/** {@code /admin/accreditation/bodies}: who vouches for courses. */
@Named("accreditingBodies")
@RequestScoped
public class BodiesBacking {

    @Inject
    LookAtAccreditations lookAtAccreditations;

    @Inject
    RegisterBody registerBody;

    @Inject
    SignedInPerson person;

    @Inject
    Notices notices;

    private String name = "";
    private String note = "";

    public String register() {
        registerBody.register(name, note);
        notices.next("certificates.body.done");
        return AccreditationRoutes.BODIES;
    }

    public List<LookAtAccreditations.Body> getAll() {
        return lookAtAccreditations.bodies();
    }

    public boolean isMayRegister() {
        return person.may(CertificatesAct.REGISTER_BODY);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
