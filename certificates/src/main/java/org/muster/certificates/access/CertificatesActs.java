package org.muster.certificates.access;

import static org.muster.core.people.api.Role.ACCREDITATION_OFFICER;
import static org.muster.core.people.api.Role.ADMINISTRATOR;
import static org.muster.core.people.api.Role.AUDITOR;
import static org.muster.core.people.api.Role.EMPLOYER_MANAGER;
import static org.muster.core.people.api.Role.LEARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class CertificatesActs implements Acts {

    @Override
    public Map<Act, Set<Role>> whoMay() {
        Set<Role> looksAfter = Set.of(ACCREDITATION_OFFICER, ADMINISTRATOR);
        Set<Role> seesAll = Set.of(ACCREDITATION_OFFICER, ADMINISTRATOR, AUDITOR);
        return Map.of(
                CertificatesAct.VIEW_OWN_CERTIFICATES,
                Set.of(LEARNER),
                CertificatesAct.VIEW_ACCREDITATIONS,
                seesAll,
                CertificatesAct.REGISTER_BODY,
                looksAfter,
                CertificatesAct.ACCREDIT_VERSION,
                looksAfter,
                CertificatesAct.VIEW_AWARDS,
                seesAll,
                CertificatesAct.REVOKE_AWARD,
                looksAfter,
                CertificatesAct.ROTATE_SIGNING_KEY,
                Set.of(ADMINISTRATOR),
                CertificatesAct.VIEW_COMPLIANCE,
                Set.of(EMPLOYER_MANAGER),
                CertificatesAct.REQUIRE_COURSE,
                Set.of(EMPLOYER_MANAGER),
                CertificatesAct.EXEMPT_PERSON,
                Set.of(EMPLOYER_MANAGER));
    }
}
