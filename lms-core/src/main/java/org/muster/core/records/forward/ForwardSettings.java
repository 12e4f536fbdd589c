package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

@ApplicationScoped
class ForwardSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.records.forward-private", defaultValue = "false")
    String allowsPrivate;

    @Override
    public void check() {
        allowsPrivate();
    }

    /** Whether targets may lie in private networks and on this machine. */
    boolean allowsPrivate() {
        return yes(allowsPrivate);
    }

    static boolean yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new BadSetting("LMS_RECORDS_FORWARD_PRIVATE", "it is true or false");
        }
        return text.equals("true");
    }
}
