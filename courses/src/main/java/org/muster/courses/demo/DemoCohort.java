package org.muster.courses.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.muster.core.kernel.time.DemoDays;
import org.muster.courses.cohort.CohortPlan;
import org.muster.courses.cohort.Door;

/** A group of the demonstration's files. */
record DemoCohort(JsonObject json) {

    static List<DemoCohort> all() {
        return DemoFiles.json("cohorts.json").getJsonArray("cohorts").getValuesAs(JsonObject.class).stream()
                .map(DemoCohort::new)
                .toList();
    }

    String title() {
        return json.getString("title");
    }

    String course() {
        return json.getString("course");
    }

    String trainer() {
        return json.getString("trainer");
    }

    /** Counted from today. */
    int opensDay() {
        return json.getInt("opens_day");
    }

    CohortPlan plan(DemoDays days) {
        return new CohortPlan(
                title(),
                days.day(json.getInt("starts_day")),
                days.day(json.getInt("ends_day")),
                json.getInt("capacity"),
                json.getString("language"));
    }

    Door door() {
        return Door.valueOf(json.getString("door", Door.TRAINER.name()));
    }

    List<String> members() {
        return json.getJsonArray("members").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    List<JsonObject> sessions() {
        return json.getJsonArray("sessions").getValuesAs(JsonObject.class);
    }
}
