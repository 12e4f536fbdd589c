package org.muster.launcher.settings;

/** The command line cannot be understood. The message is one sentence for the operator. */
public final class BadOption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadOption(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
