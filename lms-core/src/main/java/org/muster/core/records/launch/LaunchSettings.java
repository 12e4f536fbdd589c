package org.muster.core.records.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

@ApplicationScoped
class LaunchSettings implements Settings {

    private static final int LONGEST_HOURS = 24;

    @Inject
    @ConfigProperty(name = "lms.records.launch-hours", defaultValue = "4")
    String hours;

    @Override
    public void check() {
        life();
    }

    /** How long a token lives. */
    Duration life() {
        return life(hours);
    }

    static Duration life(String hours) {
        if (!hours.matches("[1-9][0-9]?") || Integer.parseInt(hours) > LONGEST_HOURS) {
            throw new BadSetting("LMS_RECORDS_LAUNCH_HOURS", "it is a number of hours from 1 to " + LONGEST_HOURS);
        }
        return Duration.ofHours(Integer.parseInt(hours));
    }
}
