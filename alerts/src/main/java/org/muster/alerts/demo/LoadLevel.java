package org.muster.alerts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalTime;
import org.muster.alerts.api.LevelId;
import org.muster.alerts.approval.DecideLevel;
import org.muster.alerts.level.EnterLevel;
import org.muster.alerts.level.Level;
import org.muster.alerts.level.LevelEntry;
import org.muster.alerts.level.LevelScope;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;

/** Enters and publishes one level of the demonstration on its day. */
@ApplicationScoped
class LoadLevel {

    @Inject
    EnterLevel enterLevel;

    @Inject
    DecideLevel decideLevel;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    DemoDays days;

    @Inject
    DemonstrationPeople people;

    void load(JsonObject entry) {
        int day = entry.getInt("from_day");
        LevelScope scope = entry.getString("scope").equals("united-kingdom")
                ? LevelScope.UNITED_KINGDOM
                : LevelScope.NORTHERN_IRELAND;
        LevelEntry.Fact fact = new LevelEntry.Fact(
                scope, Level.valueOf(entry.getString("level")), days.day(day), entry.getString("source"));
        time.at(days.past(day, LocalTime.NOON), () -> {
            LevelId id = acting.as(people.of(entry.getString("entered_by")), () -> enterLevel.enter(fact));
            acting.as(people.of(entry.getString("approved_by")), () -> {
                decideLevel.decide(id, true);
                return id;
            });
        });
    }
}
