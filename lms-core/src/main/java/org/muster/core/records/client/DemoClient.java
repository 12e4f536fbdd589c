package org.muster.core.records.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;

/** The demonstration's client of the record store, with all rights; in real use there is none at first. */
@ApplicationScoped
class DemoClient implements StartStep {

    private static final int ORDER = 15;

    @Inject
    Clients clients;

    @Inject
    Mode mode;

    @Inject
    @ConfigProperty(name = "lms.demo.xapi.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "lms.demo.xapi.secret")
    Optional<String> secret;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration() && key.isPresent() && secret.isPresent()) {
            clients.keep("Demonstration", key.get(), secret.get(), Set.of("all"));
            progress.say("Record store /xapi: key " + key.get() + ", secret " + secret.get());
        }
    }
}
