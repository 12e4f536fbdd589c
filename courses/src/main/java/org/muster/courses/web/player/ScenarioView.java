package org.muster.courses.web.player;

import org.muster.courses.syllabus.Scenario;

/** A scenario at the node where its reader stands. */
public record ScenarioView(Scenario scenario, Scenario.Node here, boolean walked) {

    /** The style of a note for how it bodes. */
    public String note() {
        return switch (here.tone()) {
            case "good" -> "ok";
            case "caution" -> "warn";
            case "risk" -> "bad";
            default -> "none";
        };
    }

    public String icon() {
        return switch (here.tone()) {
            case "good" -> "circle-check";
            case "caution" -> "triangle-alert";
            case "risk" -> "octagon-alert";
            default -> "message-square-text";
        };
    }
}
