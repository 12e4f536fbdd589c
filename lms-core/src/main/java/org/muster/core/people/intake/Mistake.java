package org.muster.core.people.intake;

/**
 * What is wrong with a cell.
 *
 * @param place the name of an {@link IntakeColumn}
 * @param problem the key of a sentence that says so and how to mend it
 * @param what the cell as far as it is shown, or what else the sentence tells
 */
record Mistake(String place, String problem, String what) {

    private static final int SHOWN = 60;

    static Mistake in(IntakeColumn column, String problem, String what) {
        String line = what.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return new Mistake(column.name(), problem, line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…");
    }
}
