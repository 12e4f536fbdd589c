package org.muster.alerts.message;

import java.util.List;

/**
 * What is said, in one language.
 *
 * @param headline the one thing to know
 * @param what what is going on
 * @param steps what to do, one step a line
 * @param nextUpdate when more will be said, in words; may be empty
 */
public record Words(String headline, String what, String steps, String nextUpdate) {

    /** Nothing said. */
    public static final Words NONE = new Words("", "", "", "");

    /** Lines end in one kind of break, and nothing stands around or breaks a headline. */
    public Words {
        headline = oneLine(headline);
        what = tidied(what);
        steps = tidied(steps);
        nextUpdate = oneLine(nextUpdate);
    }

    /** The steps by themselves. */
    public List<String> getList() {
        return steps.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public boolean isBlank() {
        return headline.isEmpty() && what.isEmpty() && steps.isEmpty();
    }

    /** Whether a place that a template leaves open is still open. */
    boolean isOpen() {
        return (headline + what + steps + nextUpdate).matches("(?s).*\\{[a-z_]+\\}.*");
    }

    static String oneLine(String text) {
        return printable(text).replaceAll("\\s+", " ").strip();
    }

    private static String tidied(String text) {
        return printable(text).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What no letter and no XML may hold is left out. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\r\\n\\t]]", "");
    }
}
