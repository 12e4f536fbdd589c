package org.muster.core.people.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** How many learners the demonstration gets beside its invented people, to be seen under load. */
@ApplicationScoped
class LoadSettings implements Settings {

    private static final int MOST = 100_000;

    @Inject
    @ConfigProperty(name = "lms.demo.learners", defaultValue = "0")
    String learners;

    @Override
    public void check() {
        learners();
    }

    int learners() {
        if (!learners.matches("[0-9]{1,6}") || Integer.parseInt(learners) > MOST) {
            throw new BadSetting("LMS_DEMO_LEARNERS", "it is a number from 0 to " + MOST);
        }
        return Integer.parseInt(learners);
    }
}
