package org.muster.courses.question;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares short answers as people mean them: without regard to case, outer space, repeated space or Unicode form. */
final class Folded {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    /** Upper case and back folds what lower case alone leaves apart: ß and SS, ς and σ. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String spaced = SPACE.matcher(composed).replaceAll(" ").strip();
        return spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    static boolean isAmong(String text, Collection<String> accepted) {
        return accepted.stream().anyMatch(each -> same(text, each));
    }
}
