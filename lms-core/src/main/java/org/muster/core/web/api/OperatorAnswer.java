package org.muster.core.web.api;

/**
 * What the operator is told.
 *
 * @param ok whether the command ends with exit code 0
 * @param text one or more lines, without a line break at the end
 */
public record OperatorAnswer(boolean ok, String text) {

    /** The command did what it was asked for. */
    public static OperatorAnswer done(String text) {
        return new OperatorAnswer(true, text);
    }

    /** The command did nothing; the text says why. */
    public static OperatorAnswer refused(String text) {
        return new OperatorAnswer(false, text);
    }
}
