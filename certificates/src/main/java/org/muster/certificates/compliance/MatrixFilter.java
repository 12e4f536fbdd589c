package org.muster.certificates.compliance;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Which people are to be shown. Empty text asks for nothing.
 *
 * @param words part of a name or of a staff number; case and accents do not matter
 * @param state the name of a {@link ComplianceState}, or {@link #ATTENTION} for all who need some
 */
public record MatrixFilter(String words, String site, String department, String state) {

    public static final String ATTENTION = "ATTENTION";
    public static final MatrixFilter NONE = new MatrixFilter("", "", "", "");

    boolean shows(MatrixLine line) {
        return matchesPost(line.post())
                && (matches(line.name()) || matches(line.post().staffNumber()))
                && (state.isEmpty() || line.cells().stream().anyMatch(this::matchesState));
    }

    private boolean matchesPost(MatrixLine.Post post) {
        return (site.isEmpty() || site.equals(post.site()))
                && (department.isEmpty() || department.equals(post.department()));
    }

    private boolean matches(String text) {
        return folded(text).contains(folded(words));
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
