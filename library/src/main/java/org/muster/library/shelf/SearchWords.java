package org.muster.library.shelf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody looks for, word by word, folded: small letters without accents. Words that the index does not keep (shorter than
 * three letters, or in every text) are left out.
 */
public record SearchWords(List<String> words) {

    private static final int MOST = 8;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    /** InnoDB's own list, of the words that are long enough. */
    private static final Set<String> EVERYWHERE = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(folded(typed).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                .filter(word -> !EVERYWHERE.contains(word))
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** Small letters without accents, one for one: {@code Dŵr} is {@code dwr}. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            folded.append(parts.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0));
        }
        return folded.toString();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** All of them, each perhaps only the beginning of a word, in the language of the index (boolean mode). */
    String all() {
        return words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }

    /** Any of them. */
    String any() {
        return words.stream().map(word -> word + "*").collect(Collectors.joining(" "));
    }
}
