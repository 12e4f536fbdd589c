package org.muster.core.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** Where letters go: an SMTP server, or a folder of {@code .eml} files when none is set. */
@ApplicationScoped
class MailSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.smtp.url")
    Optional<String> smtpUrl;

    @Inject
    @ConfigProperty(name = "lms.mail.from", defaultValue = "Muster <noreply@localhost>")
    String from;

    @Inject
    @ConfigProperty(name = "lms.mail.dir", defaultValue = "mail")
    String folder;

    @Override
    public void check() {
        smtp().ifPresent(url -> {
            boolean scheme = "smtp".equals(url.getScheme()) || "smtps".equals(url.getScheme());
            if (!scheme || url.getHost() == null) {
                throw new BadSetting("LMS_SMTP_URL", "give it the form smtp://user:password@host:port");
            }
        });
    }

    /** Asked for, never read as a field: what others hold is a proxy, whose fields are empty. */
    String from() {
        return from;
    }

    Path folder() {
        return Path.of(folder);
    }

    Optional<URI> smtp() {
        try {
            return smtpUrl.map(URI::create);
        } catch (IllegalArgumentException e) {
            throw new BadSetting("LMS_SMTP_URL", "it is not an address of the form smtp://user:password@host:port");
        }
    }

    static Properties session(URI url) {
        String scheme = url.getScheme();
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", scheme);
        properties.put("mail." + scheme + ".host", url.getHost());
        properties.put("mail." + scheme + ".port", String.valueOf(url.getPort() < 0 ? 25 : url.getPort()));
        properties.put("mail." + scheme + ".auth", String.valueOf(url.getUserInfo() != null));
        properties.put("mail." + scheme + ".starttls.enable", "true");
        properties.put("mail." + scheme + ".connectiontimeout", "10000");
        properties.put("mail." + scheme + ".timeout", "20000");
        return properties;
    }

    /** User name (0) or password (1) of the address, if it has one. */
    static @Nullable String credential(URI url, int place) {
        String info = url.getUserInfo();
        String[] parts = info == null ? new String[0] : info.split(":", 2);
        return parts.length > place ? parts[place] : null;
    }
}
