package org.muster.courses.web.catalogue;

import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Mark;

/**
 * A course in a list, and how far whoever looks is in it.
 *
 * @param rating what people think of it, in words; empty when few have said
 * @param mark its state, null for whoever has not enrolled
 */
public record CourseRow(
        String slug,
        String title,
        String summary,
        int minutes,
        int sessions,
        String rating,
        boolean accredited,
        @Nullable Mark mark) {}
