package org.muster.alerts.message;

/** How bad, how soon, how sure. */
public record Gravity(Severity severity, Urgency urgency, Certainty certainty) {

    /** Whether mail about it reaches also those who want none about what is not urgent. */
    public boolean isUrgent() {
        return severity.isGrave() || urgency == Urgency.IMMEDIATE;
    }
}
