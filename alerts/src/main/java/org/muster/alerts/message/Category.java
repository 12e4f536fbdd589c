package org.muster.alerts.message;

/** What kind of danger (CAP 1.2, category). */
public enum Category {
    SECURITY,
    SAFETY,
    FIRE,
    HEALTH,
    RESCUE,
    TRANSPORT,
    INFRA,
    CBRNE,
    ENV,
    MET,
    GEO,
    OTHER
}
