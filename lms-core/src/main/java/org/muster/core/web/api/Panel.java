package org.muster.core.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the front page or the dashboard that a room above contributes; the template draws it.
 *
 * @param title its heading
 * @param items its lines, the most pressing first; few enough to take in at a glance
 * @param all where everything of the kind is, such as "All 9 courses"
 * @param otherwise what to do next when there is no line yet; shown instead of them
 */
public record Panel(
        String title, List<PanelItem> items, @Nullable Link all, String otherwise) {

    /** A panel of these lines. */
    public static Panel of(String title, List<PanelItem> items) {
        return new Panel(title, items, null, "");
    }

    /** The same with a link to all there is. */
    public Panel leadingTo(Link newAll) {
        return new Panel(title, items, newAll, otherwise);
    }

    /** The same with what is said when there are no lines. */
    public Panel whenEmpty(String sentence) {
        return new Panel(title, items, all, sentence);
    }
}
