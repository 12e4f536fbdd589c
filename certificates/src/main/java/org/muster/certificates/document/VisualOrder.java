package org.muster.certificates.document;

import java.text.Bidi;

/** Text as it is printed from left to right (Unicode Bidirectional Algorithm, UAX 9): what is read from the right is turned round. */
final class VisualOrder {

    private VisualOrder() {}

    static String of(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0 ? part : turned(part);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String turned(String part) {
        StringBuilder turned = new StringBuilder(ArabicLetters.shaped(part)).reverse();
        for (int at = 0; at < turned.length(); at++) {
            turned.setCharAt(at, mirrored(turned.charAt(at)));
        }
        return turned.toString();
    }

    private static char mirrored(char character) {
        return switch (character) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '«' -> '»';
            case '»' -> '«';
            default -> character;
        };
    }
}
