package org.muster.webinars.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.webinars.webinar.Webinars;

/** Fills the demonstration’s webinars. What is there is left alone. */
@ApplicationScoped
class DemoWebinars implements StartStep {

    private static final System.Logger LOG = System.getLogger(DemoWebinars.class.getName());

    @Inject
    Mode mode;

    @Inject
    Webinars webinars;

    @Inject
    LoadWebinar loadWebinar;

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            DemoWebinar.all().stream()
                    .filter(file -> webinars.find(file.id()).isEmpty())
                    .forEach(file -> load(file, progress));
        }
    }

    private void load(DemoWebinar file, StartProgress progress) {
        progress.step("Holding a webinar: " + file.title());
        try {
            loadWebinar.load(file);
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.WARNING, "left out: " + file.title() + ": " + refusal.key());
        }
    }
}
