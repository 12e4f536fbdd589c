package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.people.signin.PeopleSettings;
import org.muster.core.web.api.Texts;

/** The letters about an account. Each has a name to greet and an address of ours to open. */
@ApplicationScoped
class Letters {

    @Inject
    Mail mail;

    @Inject
    Texts texts;

    @Inject
    PeopleSettings settings;

    void confirmRegistration(Addressee to, String path) {
        post(to, "people.letter.confirm", path);
    }

    void alreadyRegistered(Addressee to) {
        post(to, "people.letter.already", "/login/forgotten");
    }

    void newPassword(Addressee to, String path) {
        post(to, "people.letter.password", path);
    }

    void passwordChanged(Addressee to) {
        post(to, "people.letter.changed", "/login/forgotten");
    }

    private void post(Addressee to, String key, String path) {
        String subject = texts.in(to.locale(), key + ".subject");
        String text = texts.in(to.locale(), key + ".text", to.name(), settings.publicAddress(path));
        mail.post(key + ":" + Ids.next(), new Letter(to.email(), subject, text));
    }

    record Addressee(String email, String name, Locale locale) {}
}
