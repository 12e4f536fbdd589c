package org.muster.library.resource;

/**
 * What a study found.
 *
 * @param label what must be known before anything else, such as that the data are invented; shown wherever the study is
 * @param effect what changed, in figures
 * @param rating how far the study can be trusted
 */
public record Evidence(
        String label,
        String question,
        String intervention,
        String design,
        String effect,
        String cost,
        String applicability,
        Rating rating) {

    /**
     * How far a study can be trusted.
     *
     * @param stars 1 very limited to {@value #BEST} very good
     */
    public record Rating(int stars, String reason) {

        public static final int BEST = 5;
    }

    public static Evidence none() {
        return new Evidence("", "", "", "", "", "", "", new Rating(1, ""));
    }

    Evidence tidied() {
        return new Evidence(
                Limits.within(Limits.SUMMARY, "library.rule.label-long", label),
                text(question),
                text(intervention),
                text(design),
                text(effect),
                text(cost),
                text(applicability),
                new Rating(Math.max(1, Math.min(Rating.BEST, rating.stars())), text(rating.reason())));
    }

    /** All of it in a line each, to be searched. */
    String words() {
        return String.join("\n", label, question, intervention, design, effect, cost, applicability, rating.reason());
    }

    private static String text(String part) {
        return Limits.within(Limits.EVIDENCE, "library.rule.evidence-long", part);
    }
}
