package org.muster.courses.exchange.gift;

/** Characters that mean something in GIFT are written with a backslash; while a question is taken apart they stand aside. */
final class GiftEscapes {

    private static final String SPECIAL = "\\~=#{}:";
    private static final char ASIDE = '\uE000';
    private static final char BREAK = ASIDE + 20;

    private GiftEscapes() {}

    static String aside(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char here = written.charAt(at);
            char next = at + 1 < written.length() ? written.charAt(at + 1) : ' ';
            if (here == '\\' && (SPECIAL.indexOf(next) >= 0 || next == 'n')) {
                text.append(next == 'n' ? BREAK : (char) (ASIDE + SPECIAL.indexOf(next)));
                at++;
            } else {
                text.append(here);
            }
        }
        return text.toString();
    }

    static String back(String aside) {
        String text = aside.replace(BREAK, '\n');
        for (int at = 0; at < SPECIAL.length(); at++) {
            text = text.replace((char) (ASIDE + at), SPECIAL.charAt(at));
        }
        return text;
    }

    static String written(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.chars().forEach(letter -> {
            if (SPECIAL.indexOf(letter) >= 0) {
                written.append('\\');
            }
            written.append((char) letter);
        });
        return written.toString().replace("\n", "\\n");
    }
}
