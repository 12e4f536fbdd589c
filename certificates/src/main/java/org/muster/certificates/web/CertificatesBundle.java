package org.muster.certificates.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class CertificatesBundle implements MessageBundle {

    @Override
    public String name() {
        return "certificates";
    }
}
