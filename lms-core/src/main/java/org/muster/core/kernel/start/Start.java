package org.muster.core.kernel.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.muster.core.kernel.database.Migrations;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** The order of a start: settings are sound, the schema is up to date, background work runs, the steps are done. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {

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

    @PostConstruct
    void start() {
        try {
            settings.forEach(Settings::check);
            progress.step("Bringing the database schema up to date");
            migrations.run();
            background.forEach(Background::start);
            steps.stream().sorted(Comparator.comparingInt(StartStep::order)).forEach(step -> step.run(progress));
            progress.ready();
        } catch (BadSetting e) {
            progress.failed(String.valueOf(e.getMessage()));
            throw e;
        } catch (RuntimeException e) {
            progress.failed("The server could not start: " + e.getMessage());
            throw e;
        }
    }

    @PreDestroy
    void stop() {
        background.forEach(Background::stop);
    }
}
