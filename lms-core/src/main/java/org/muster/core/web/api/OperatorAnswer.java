package org.muster.core.web.api;

/**
 * What the operator is told.
 *
 * @param ok whether the command ends with exit code 0
 * @param text one or more lines, without a line break at the end
 */
public record OperatorAnswer(boolean ok, String text) {

    public static OperatorAnswer done(String text) {
        return new OperatorAnswer(true, text);
    }

    public static OperatorAnswer refused(String text) {
        return new OperatorAnswer(false, text);
    }
}
