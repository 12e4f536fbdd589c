package org.muster.certificates.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Signs with a new key from now on. What earlier keys signed is verified as before. */
@ApplicationScoped
@Transactional
public class RotateSigningKey {

    @Inject
    Permission permission;

    @Inject
    SignatureSettings settings;

    @Inject
    SigningKeys keys;

    @Inject
    AuditLog audit;

    /** The fingerprint of the new key. */
    public String rotate() {
        permission.require(CertificatesAct.ROTATE_SIGNING_KEY);
        if (settings.given().isPresent()) {
            throw new RuleBroken("certificates.signing-key.given");
        }
        SigningKey key = keys.make();
        keys.activate(key);
        audit.append(
                CertificatesAct.ROTATE_SIGNING_KEY.key(),
                permission.actor().map(PersonId::value).orElse(null),
                null,
                Map.of("fingerprint", key.fingerprint()));
        return key.fingerprint();
    }
}
