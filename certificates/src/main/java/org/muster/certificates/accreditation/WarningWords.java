package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.people.api.Correspondent;
import org.muster.core.web.api.Texts;

/** What stands in the letter about an accreditation that ends, in the reader's language. */
@ApplicationScoped
class WarningWords {

    @Inject
    Titles titles;

    @Inject
    CertificatesSettings settings;

    @Inject
    Texts texts;

    Letter of(Correspondent to, Accreditation accreditation, int days) {
        String course = titles.of(accreditation.exactVersion());
        String lastDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(to.locale())
                .format(accreditation.period().until());
        String text = texts.in(
                to.locale(),
                "certificates.accreditation.mail.text",
                to.name(),
                course,
                accreditation.bodyName(),
                accreditation.papers().reference(),
                lastDay,
                settings.publicAddress() + "/admin/accreditation/" + accreditation.id());
        String subject = texts.in(to.locale(), "certificates.accreditation.mail.subject", course, days);
        return new Letter(to.email(), subject, text);
    }
}
