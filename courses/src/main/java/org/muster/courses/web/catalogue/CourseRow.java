package org.muster.courses.web.catalogue;

import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Mark;
import org.muster.courses.delivery.Study;

/**
 * A course in a list, and how far whoever looks is in it.
 *
 * @param mark its state, null for whoever has not enrolled
 */
public record CourseRow(
        String slug,
        String title,
        String summary,
        int minutes,
        int sessions,
        @Nullable Study study,
        @Nullable Mark mark) {}
