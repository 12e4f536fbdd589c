package org.muster.core.kernel;

/** The person may not do this (HTTP 403). */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden(String key, Object... arguments) {
        super(key, arguments);
    }
}
