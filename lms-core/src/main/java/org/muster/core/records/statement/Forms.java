package org.muster.core.records.statement;

import java.util.regex.Pattern;

/** The forms that texts in statements have to have. */
final class Forms {

    private static final int UUID_LENGTH = 36;
    private static final int VERSION = 14;
    private static final int VARIANT = 19;
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?"
                    + "(?:-(?:[A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*"
                    + "(?:-x(?:-[A-Za-z0-9]{1,8})+)?|x(?:-[A-Za-z0-9]{1,8})+|i-[A-Za-z]{3,8}|en-GB-oed|sgn-(?:BE-FR|BE-NL|CH-DE)");
    private static final Pattern DURATION = Pattern.compile(
            "P(?:\\d+W|(?=.)(?:\\d+(?:[.,]\\d+)?Y)?(?:\\d+(?:[.,]\\d+)?M)?"
                    + "(?:\\d+(?:[.,]\\d+)?D)?(?:T(?=.)(?:\\d+(?:[.,]\\d+)?H)?(?:\\d+(?:[.,]\\d+)?M)?(?:\\d+(?:[.,]\\d+)?S)?)?)");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+\\s*(?:;.*)?");

    private Forms() {}

    /** An absolute IRI (RFC 3987): a scheme, and no character that may not stand in one. */
    static boolean isIri(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && "+-.".indexOf(c) < 0) {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F || "<>\"{}|\\^`".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * RFC 4122: digits and letters of hexadecimal, in five groups. Of the versions from 6 on only its own variant is one, as the
     * database sees it.
     */
    static boolean isUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? text.charAt(i) != '-' : !isHex(text.charAt(i))) {
                return false;
            }
        }
        return text.charAt(VERSION) < '6' || text.charAt(VARIANT) >= '8';
    }

    static boolean isHex(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> isHex((char) c));
    }

    /** RFC 5646, well formed. */
    static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    /** ISO 8601:2004, 4.4.3.2; weeks stand alone. */
    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    private static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
