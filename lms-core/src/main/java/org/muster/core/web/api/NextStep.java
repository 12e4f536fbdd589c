package org.muster.core.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person had best do next, large on top of the dashboard.
 *
 * @param context what it belongs to and until when: "ACT Awareness · due Mon 30 Nov 2026"
 * @param heading "Next: session 4, Recognising and dealing with a suspicious item"
 * @param text how long it takes and what comes after
 * @param actions the first is the filled button, others stand beside it
 * @param strokes how far the person is
 */
public record NextStep(
        String context,
        String heading,
        String text,
        List<Link> actions,
        @Nullable Strokes strokes) {}
