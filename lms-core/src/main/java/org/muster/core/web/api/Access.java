package org.muster.core.web.api;

import org.jspecify.annotations.Nullable;

/** Who may open a route: anyone, anyone signed in, or whoever may do an act. */
public record Access(boolean open, @Nullable Act act) {

    public static final Access PUBLIC = new Access(true, null);
    public static final Access SIGNED_IN = new Access(false, null);

    /** Whoever may do this act. */
    public static Access to(Act act) {
        return new Access(false, act);
    }
}
