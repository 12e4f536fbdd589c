package org.muster.webinars.webinar;

import java.util.regex.Pattern;

/** Text that stands in one line: in titles, subjects of letters, calendars. */
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}&&[^\\u200d]]+");

    private OneLine() {}

    /** Control signs and runs of spaces become one space. */
    public static String of(String sent) {
        return BREAKS.matcher(sent).replaceAll(" ").strip();
    }
}
