package org.muster.courses.studio.document;

import org.muster.core.kernel.RuleBroken;

/** How much may be written where. */
public final class Limits {

    /** Characters of a title. */
    public static final int TITLE = 200;

    /** Characters of a summary, an answer, a remark. */
    public static final int TEXT = 2000;

    /** Modules, lessons and questions of a draft. */
    public static final int PARTS = 6000;

    /** The same with those that were removed and can be put back: a full course brought in and taken back several times. */
    public static final int PARTS_KEPT = 5 * PARTS;

    /** Pictures, films and captions of a draft. */
    public static final int FILES = 500;

    private Limits() {}

    public static String title(String sent) {
        String title = sent.strip().replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            throw new RuleBroken("studio.title.missing");
        }
        if (title.length() > TITLE) {
            throw new RuleBroken("studio.title.long", TITLE);
        }
        return title;
    }

    /** {@code field} is the field that a mistake is told at. */
    public static String text(String field, String sent) {
        String text = sent.replace("\r", "").strip();
        if (text.length() > TEXT) {
            throw new RuleBroken("studio.text.long", TEXT, field);
        }
        return text;
    }
}
