package org.muster.core.kernel.settings;

/** A setting that cannot be used; the message names the environment variable and says how to mend it. */
public final class BadSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadSetting(String variable, String mend) {
        super(variable + " cannot be used: " + mend);
    }
}
