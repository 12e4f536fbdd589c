package org.muster.core.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the server is in real use or shows the demonstration. */
@ApplicationScoped
public class Mode implements Settings {

    private static final String DEMO = "demo";

    @Inject
    @ConfigProperty(name = "lms.mode", defaultValue = "live")
    String mode;

    @Override
    public void check() {
        if (!List.of("live", DEMO).contains(mode)) {
            throw new BadSetting("LMS_MODE", "it is live or demo");
        }
    }

    public boolean isDemonstration() {
        return mode.equals(DEMO);
    }
}
