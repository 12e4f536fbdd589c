package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.certificates.awards.OwnAwards;

/** The certificates of whoever is signed in. */
@Named("ownCertificates")
@RequestScoped
public class OwnCertificatesBacking {

    @Inject
    OwnAwards ownAwards;

    @Inject
    CertificateLines lines;

    public List<CertificateLine> getAll() {
        return lines.of(ownAwards.all());
    }
}
