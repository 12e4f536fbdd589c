package org.muster.courses.statistics;

import java.util.OptionalDouble;

/**
 * Counts one question over many attempts: how often it was right, and how the share of the other points was won by those who had
 * it right and by the others.
 */
final class Tally {

    private long asked;
    private long right;
    private double rest;
    private double restSquared;
    private double restOfRight;

    /** {@code share} of the points of all other questions of the attempt, 0 to 1. */
    void add(boolean isRight, double share) {
        asked++;
        rest += share;
        restSquared += share * share;
        if (isRight) {
            right++;
            restOfRight += share;
        }
    }

    long asked() {
        return asked;
    }

    /** The share of attempts that had it right, 0 to 1: the facility index. */
    double facility() {
        return asked == 0 ? 0 : (double) right / asked;
    }

    /**
     * How being right goes with the rest of the attempt, -1 to 1: the point-biserial correlation with the other questions. Empty
     * when all had it right or none, or all did the rest equally well.
     */
    OptionalDouble discrimination() {
        double spread = restSquared / asked - square(rest / asked);
        if (right == 0 || right == asked || spread < 1e-12) {
            return OptionalDouble.empty();
        }
        double ofRight = restOfRight / right;
        double ofWrong = (rest - restOfRight) / (asked - right);
        return OptionalDouble.of((ofRight - ofWrong) * Math.sqrt(facility() * (1 - facility()) / spread));
    }

    private static double square(double number) {
        return number * number;
    }
}
