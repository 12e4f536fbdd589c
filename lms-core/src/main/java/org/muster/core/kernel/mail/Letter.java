package org.muster.core.kernel.mail;

/** A plain-text mail to one person. The subject has no line break; the text's lines end in {@code \n}. */
public record Letter(String to, String subject, String text) {

    public Letter {
        if (hasBreak(to) || hasBreak(subject)) {
            throw new IllegalArgumentException("a line break in the head of a letter");
        }
    }

    private static boolean hasBreak(String text) {
        return text.chars().anyMatch(c -> c == '\r' || c == '\n');
    }
}
