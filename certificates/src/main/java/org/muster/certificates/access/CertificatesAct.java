package org.muster.certificates.access;

import org.muster.core.web.api.Act;

/** What can be done with accreditations, awards and requirements. */
public enum CertificatesAct implements Act {
    VIEW_OWN_CERTIFICATES("certificates.view-own-certificates"),
    VIEW_ACCREDITATIONS("certificates.view-accreditations"),
    REGISTER_BODY("certificates.register-body"),
    ACCREDIT_VERSION("certificates.accredit-version"),
    VIEW_AWARDS("certificates.view-awards"),
    REVOKE_AWARD("certificates.revoke-award"),
    ROTATE_SIGNING_KEY("certificates.rotate-signing-key"),
    VIEW_COMPLIANCE("certificates.view-compliance"),
    REQUIRE_COURSE("certificates.require-course"),
    EXEMPT_PERSON("certificates.exempt-person");

    private final String key;

    CertificatesAct(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
