package org.muster.core.kernel;

/** It is not there, or not for this person to know of (HTTP 404). */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
