package org.muster.core.kernel.database;

/** Words somebody looks for, as a pattern of SQL. */
public final class Like {

    private Like() {}

    /** Whatever holds these words; the signs that patterns know mean themselves. */
    public static String holding(String words) {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
