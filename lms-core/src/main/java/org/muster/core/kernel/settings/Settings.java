package org.muster.core.kernel.settings;

/** A module's typed settings. Each is checked before anything else happens. */
public interface Settings {

    /** Throws {@link BadSetting} when a value cannot be used. */
    void check();
}
