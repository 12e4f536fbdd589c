package org.muster.core.kernel.start;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.database.Migrations;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/**
 * The order of a start: settings are sound, the schema is up to date, background work runs, the steps are done.
 *
 * <p>A servlet listener and no singleton EJB: threads started from an EJB inherit its invocation, and Payara then leaves
 * their connections out of their transactions (each statement commits by itself, nothing is rolled back, no row stays
 * locked).
 */
public class Start implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    StartProgress progress;

    @Inject
    Migrations migrations;

    @Inject
    @Any
    Instance<Settings> settings;

    @Inject
    @Any
    Instance<Background> background;

    @Inject
    @Any
    Instance<StartStep> steps;

    @Inject
    @ConfigProperty(name = "lms.errand", defaultValue = "false")
    boolean errand;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        try {
            settings.forEach(Settings::check);
            progress.step("Bringing the database schema up to date");
            migrations.run();
            background.forEach(Background::start);
            steps().sorted(Comparator.comparingInt(StartStep::order)).forEach(step -> step.run(progress));
            progress.ready();
        } catch (BadSetting e) {
            progress.failed(String.valueOf(e.getMessage()));
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the server could not start", e);
            progress.failed("The server could not start: "
                    + String.valueOf(e.getMessage()).lines().collect(Collectors.joining(" ")));
            throw e;
        }
    }

    /** A server that is started for one command of the operator's greets nobody and loads nothing. */
    private Stream<StartStep> steps() {
        return errand ? Stream.empty() : steps.stream();
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopping) {
        background.forEach(Background::stop);
    }
}
