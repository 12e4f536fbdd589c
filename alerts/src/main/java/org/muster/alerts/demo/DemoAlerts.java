package org.muster.alerts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;

/** Fills the demonstration's alerts and threat levels once, by the acts of those who write and approve them. */
@ApplicationScoped
class DemoAlerts implements StartStep {

    @Inject
    Mode mode;

    @Inject
    Sql sql;

    @Inject
    LoadAlert loadAlert;

    @Inject
    LoadLevel loadLevel;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void run(StartProgress progress) {
        if (!mode.isDemonstration()) {
            return;
        }
        if (sql.count("SELECT COUNT(*) FROM alerts_level") == 0) {
            progress.step("Repeating the threat level");
            DemoFile.objects("/demo/alerts/threat-levels.json", "entries").forEach(loadLevel::load);
        }
        if (sql.count("SELECT COUNT(*) FROM alerts_alert") == 0) {
            progress.step("Sending alerts");
            DemoFile.objects("/demo/alerts/alerts.json", "alerts").forEach(this::load);
            loadAlert.leaveOneWaiting();
        }
    }

    private void load(JsonObject alert) {
        loadAlert.load(alert);
    }
}
