package org.muster.core.kernel;

/** Someone else changed it first, or it is there already (HTTP 409). */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }
}
