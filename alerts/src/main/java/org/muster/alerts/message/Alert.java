package org.muster.alerts.message;

import org.muster.alerts.api.AlertId;

/** A thread of messages about one thing. */
public record Alert(AlertId id, Kind kind, CapStatus status) {}
