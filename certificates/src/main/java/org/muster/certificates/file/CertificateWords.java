package org.muster.certificates.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.muster.certificates.document.Wording;
import org.muster.core.web.api.Texts;

/** The words on certificates, from the product's message bundle. */
@ApplicationScoped
class CertificateWords implements Wording {

    @Inject
    Texts texts;

    @Override
    public Locale locale() {
        return Locale.UK;
    }

    @Override
    public String of(String key, Object... arguments) {
        return texts.in(locale(), "certificates.document." + key, arguments);
    }
}
