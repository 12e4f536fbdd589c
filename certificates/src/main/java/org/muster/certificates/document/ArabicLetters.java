package org.muster.certificates.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic letters join their neighbours. Each is replaced by the form it takes there (Unicode, 9.2; the presentation forms of the blocks
 * FB50 and FE70), since fonts have glyphs for those; marks above and below letters are not printed.
 */
final class ArabicLetters {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final int LIGATURES = 2;

    /** The forms of a letter: alone, at the end, and for those that join what follows, at the beginning and in the middle. */
    private static final Map<String, List<Character>> FORMS = forms();

    private ArabicLetters() {}

    /** The text, in the order it is read, with each letter in its form. */
    static String shaped(String text) {
        List<String> letters = letters(text);
        StringBuilder shaped = new StringBuilder();
        for (int at = 0; at < letters.size(); at++) {
            boolean before = at > 0 && joinsNext(letters.get(at - 1)) && isJoined(letters.get(at));
            boolean after = at + 1 < letters.size() && joinsNext(letters.get(at)) && isJoined(letters.get(at + 1));
            shaped.append(form(letters.get(at), before, after));
        }
        return shaped.toString();
    }

    /** Lam and the alef after it are written as one. */
    private static List<String> letters(String text) {
        List<String> letters = new ArrayList<>();
        String plain = text.replaceAll("[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED]", "");
        for (int at = 0; at < plain.length(); at++) {
            boolean ligature = plain.charAt(at) == LAM
                    && at + 1 < plain.length()
                    && FORMS.containsKey(plain.substring(at, at + LIGATURES));
            letters.add(plain.substring(at, ligature ? at + LIGATURES : at + 1));
            at += ligature ? 1 : 0;
        }
        return letters;
    }

    private static String form(String letter, boolean before, boolean after) {
        List<Character> forms = FORMS.getOrDefault(letter, List.of());
        int wanted = (before ? 1 : 0) + (after ? 2 : 0);
        return wanted < forms.size() ? forms.get(wanted).toString() : letter;
    }

    private static boolean joinsNext(String letter) {
        return isTatweel(letter) || FORMS.getOrDefault(letter, List.of()).size() > LIGATURES;
    }

    private static boolean isJoined(String letter) {
        return isTatweel(letter) || FORMS.getOrDefault(letter, List.of()).size() > 1;
    }

    private static boolean isTatweel(String letter) {
        return letter.charAt(0) == TATWEEL;
    }

    private static Map<String, List<Character>> forms() {
        Map<String, List<Character>> forms = new HashMap<>();
        collect('\uFB50', '\uFBB1', forms);
        collect('\uFBD3', '\uFBE7', forms);
        collect('\uFBFC', '\uFBFF', forms);
        collect('\uFE80', '\uFEFC', forms);
        return forms;
    }

    /** The blocks list the forms of a letter one after the other: alone, end, beginning, middle. */
    private static void collect(char first, char last, Map<String, List<Character>> forms) {
        for (char form = first; form <= last; form++) {
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            forms.computeIfAbsent(letter, each -> new ArrayList<>()).add(form);
        }
    }
}
