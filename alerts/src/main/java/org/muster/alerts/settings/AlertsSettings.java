package org.muster.alerts.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** Who sends alerts, and under which address they are read. */
@ApplicationScoped
public class AlertsSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.alerts.sender-name", defaultValue = "Muster alerts desk")
    String senderName;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    @Override
    public void check() {
        if (senderName.isBlank() || senderName.length() > 200) {
            throw new BadSetting("LMS_ALERTS_SENDER_NAME", "it has 1 to 200 letters");
        }
    }

    /** The name people know the desk by. */
    public String senderName() {
        return senderName;
    }

    /** Who sends, as programs tell senders apart (CAP 1.2, sender). */
    public String sender() {
        return "alerts@" + URI.create(publicUrl).getHost();
    }

    /** The address people see for a path that begins with a slash. */
    public String publicAddress(String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }
}
