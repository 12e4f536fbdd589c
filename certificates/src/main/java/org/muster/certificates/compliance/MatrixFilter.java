package org.muster.certificates.compliance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which people are to be shown. Empty text asks for nothing.
 *
 * @param words parts of a name or of a staff number, in any order; case and accents do not matter
 * @param state the name of a {@link ComplianceState}, or {@link #ATTENTION} for all who need some
 */
public record MatrixFilter(String words, String site, String department, String state) {

    public static final String ATTENTION = "ATTENTION";
    public static final MatrixFilter NONE = new MatrixFilter("", "", "", "");

    boolean shows(MatrixLine line) {
        return matchesPost(line.post())
                && Stream.of(folded(words).split("\\s+")).allMatch(word -> matchesPerson(word, line))
                && (state.isEmpty() || line.cells().stream().anyMatch(this::matchesState));
    }

    private boolean matchesPost(MatrixLine.Post post) {
        return (site.isEmpty() || site.equals(post.site()))
                && (department.isEmpty() || department.equals(post.department()));
    }

    private static boolean matchesPerson(String word, MatrixLine line) {
        return folded(line.name()).contains(word)
                || folded(line.post().staffNumber()).contains(word);
    }

    private boolean matchesState(Cell cell) {
        ComplianceState held = cell.state();
        if (held == null) {
            return false;
        }
        return state.equals(ATTENTION) ? held.needsAttention() : state.equals(held.name());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .toLowerCase(Locale.ROOT);
    }
}
