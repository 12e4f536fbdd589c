package org.muster.library.shelf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short view of a text around the first of the words that were looked for, with those words marked. */
public final class Snippet {

    private static final int BEFORE = 70;
    private static final int LENGTH = 210;

    private Snippet() {}

    /** A piece of a text. */
    public record Piece(String text, boolean marked) {}

    /** The whole text, marked. */
    public static List<Piece> marked(String text, SearchWords words) {
        String folded = SearchWords.folded(text);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Hit hit = next(folded, 0, words); hit != null; hit = next(folded, done, words)) {
            add(pieces, text.substring(done, hit.from()), false);
            add(pieces, text.substring(hit.from(), hit.to()), true);
            done = hit.to();
        }
        add(pieces, text.substring(done), false);
        return List.copyOf(pieces);
    }

    /** The part of a long text that says most; empty when no word stands in it. */
    public static List<Piece> around(String text, SearchWords words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String line = text.replaceAll("\\s+", " ");
        Hit first = next(SearchWords.folded(line), 0, words);
        if (first == null) {
            return List.of();
        }
        int from = startOfAWord(line, Math.max(0, first.from() - BEFORE));
        int to = endOfAWord(line, Math.min(line.length(), from + LENGTH));
        String cut = (from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : "");
        return marked(cut, words);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** The next word that begins with one of those looked for, or null. */
    private static @Nullable Hit next(String folded, int from, SearchWords words) {
        Hit nearest = null;
        for (String word : words.words()) {
            int at = beginning(folded, word, from);
            if (at >= 0 && (nearest == null || at < nearest.from())) {
                nearest = new Hit(at, at + word.length());
            }
        }
        return nearest;
    }

    private static int beginning(String folded, String word, int from) {
        int at = folded.indexOf(word, from);
        while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(word, at + 1);
        }
        return at;
    }

    private static int startOfAWord(String line, int near) {
        int space = near == 0 ? -1 : line.indexOf(' ', near);
        return space + 1;
    }

    private static int endOfAWord(String line, int near) {
        int space = near == line.length() ? near : line.lastIndexOf(' ', near);
        return Math.max(space, 1);
    }

    private record Hit(int from, int to) {}
}
