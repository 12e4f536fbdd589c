package org.muster.webinars.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** The addresses in invitations. */
@ApplicationScoped
public class WebinarsSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "lms.mail.from", defaultValue = "Muster <noreply@localhost>")
    String from;

    @Override
    public void check() {
        organiser();
    }

    /** The address people see for a path that begins with a slash. */
    public String publicAddress(String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }

    /** Who invites: the sender of all letters. */
    public InternetAddress organiser() {
        try {
            return new InternetAddress(from);
        } catch (AddressException e) {
            throw new BadSetting("LMS_MAIL_FROM", "give it the form Name <name@host>");
        }
    }
}
