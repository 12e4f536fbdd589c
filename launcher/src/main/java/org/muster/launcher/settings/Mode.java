package org.muster.launcher.settings;

/** What the server is started for. */
public enum Mode {
    /** To be tried, with data that was made up. */
    DEMO("demo", "demo"),
    /** For real. */
    LIVE("run", "live");

    private final String command;
    private final String word;

    Mode(String command, String word) {
        this.command = command;
        this.word = word;
    }

    /** The word after {@code ./lms}. */
    public String command() {
        return command;
    }

    /** The application's word, and the name of the default data directory. */
    public String word() {
        return word;
    }
}
