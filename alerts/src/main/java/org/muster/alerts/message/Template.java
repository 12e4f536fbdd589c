package org.muster.alerts.message;

/** Words that were thought over in a quiet hour; what stands in braces is filled in when it happens. */
public record Template(String id, String name, Kind kind, CapStatus status, Filling filling) {

    /** What it says. */
    public record Filling(Words words, Gravity gravity, Order order) {}
}
