package org.muster.courses.evaluation;

/**
 * Answers are shown in fives: the first five of a version together, then the next, in the order they were given. Whoever looks
 * twice, or at a shorter time, sees five more or five fewer, so that nobody's answer can be told from the others.
 */
final class InFives {

    static final int TOGETHER = 5;

    private InFives() {}

    static long shown(long answers) {
        return answers - answers % TOGETHER;
    }

    /**
     * The answers of a table that may be shown, as {@code shown}, with {@code shown_since}: when the last of its five was given.
     * Its mark is filled with the version.
     */
    static String of(String table) {
        return """
                WITH numbered AS (
                    SELECT t.*, (ROW_NUMBER() OVER (ORDER BY t.given_at, t.enrolment_id) - 1) DIV %1$d AS five,
                        COUNT(*) OVER () AS answers FROM %2$s t WHERE t.version_id = ?),
                shown AS (
                    SELECT n.*, MAX(n.given_at) OVER (PARTITION BY n.five) AS shown_since FROM numbered n
                    WHERE n.five < n.answers DIV %1$d)
                """.formatted(TOGETHER, table);
    }
}
