package org.muster.courses.web.player;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.courses.syllabus.Block.Fold;
import org.muster.courses.syllabus.Video;

/**
 * A block as a page draws it; what its kind does not have is empty or null.
 *
 * @param anchor where an address leads to it: {@code b3}
 * @param id the tick list's id
 */
public record BlockView(
        String kind,
        String anchor,
        String id,
        String html,
        String tone,
        List<Fold> folds,
        List<Tick> ticks,
        @Nullable CheckView check,
        @Nullable ScenarioView scenario,
        @Nullable Video video) {

    /** An item of a tick list. */
    public record Tick(int item, String html, boolean ticked) {}

    static BlockView of(String kind, String anchor) {
        return new BlockView(kind, anchor, "", "", "", List.of(), List.of(), null, null, null);
    }

    BlockView saying(String words) {
        return new BlockView(kind, anchor, id, words, tone, folds, ticks, check, scenario, video);
    }

    BlockView toned(String how) {
        return new BlockView(kind, anchor, id, html, how, folds, ticks, check, scenario, video);
    }

    BlockView folding(List<Fold> parts) {
        return new BlockView(kind, anchor, id, html, tone, parts, ticks, check, scenario, video);
    }

    BlockView listing(String list, List<Tick> items) {
        return new BlockView(kind, anchor, list, html, tone, folds, items, check, scenario, video);
    }

    BlockView asking(@Nullable CheckView question) {
        return new BlockView(kind, anchor, id, html, tone, folds, ticks, question, scenario, video);
    }

    BlockView playing(@Nullable ScenarioView story) {
        return new BlockView(kind, anchor, id, html, tone, folds, ticks, check, story, video);
    }

    BlockView showing(@Nullable Video film) {
        return new BlockView(kind, anchor, id, html, tone, folds, ticks, check, scenario, film);
    }

    /** The style of a note for a callout's tone. */
    public String note() {
        return switch (tone) {
            case "warning" -> "warn";
            case "remember" -> "ok";
            case "example" -> "none";
            default -> "info";
        };
    }

    public String icon() {
        return switch (tone) {
            case "warning" -> "triangle-alert";
            case "remember" -> "circle-check";
            case "example" -> "message-square-text";
            default -> "info";
        };
    }
}
