package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.people.signin.PeopleSettings;
import org.muster.core.web.api.Texts;

/** The letters about an account. Each has a name to greet and an address of ours to open. */
@ApplicationScoped
public class Letters {

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

    public void copyIsReady(Addressee to) {
        post(to, "people.letter.copy", "/account/privacy");
    }

    void passwordChanged(Addressee to) {
        post(to, "people.letter.changed", "/login/forgotten");
    }

    /** An organisation asks somebody in who has no account. */
    public void invitation(Addressee to, String organisation, String path) {
        post(to, "people.letter.invitation", path, organisation);
    }

    /** An organisation notes that somebody with an account works for it. */
    public void added(Addressee to, String organisation, String path) {
        post(to, "people.letter.added", path, organisation);
    }

    private void post(Addressee to, String key, String path, String... more) {
        Object[] words = Stream.concat(Stream.of(to.name(), settings.publicAddress(path)), Stream.of(more))
                .toArray();
        String subject = texts.in(to.locale(), key + ".subject", words);
        String text = texts.in(to.locale(), key + ".text", words);
        mail.post(key + ":" + Ids.next(), new Letter(to.email(), subject, text));
    }

    /** Whom a letter is for, and in which language. */
    public record Addressee(String email, String name, Locale locale) {}
}
