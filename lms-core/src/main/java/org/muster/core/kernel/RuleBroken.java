package org.muster.core.kernel;

/** A rule of the domain does not allow this (HTTP 422). */
public final class RuleBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    public RuleBroken(String key, Object... arguments) {
        super(key, arguments);
    }
}
