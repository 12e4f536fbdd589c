package org.muster.alerts.level;

/** For which country or danger a level holds; the names are stored. */
public enum LevelScope {
    UNITED_KINGDOM,
    NORTHERN_IRELAND
}
