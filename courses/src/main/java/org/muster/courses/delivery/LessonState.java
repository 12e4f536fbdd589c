package org.muster.courses.delivery;

/** How far a lesson is that was opened: read to its end, complete. */
public record LessonState(String lesson, boolean read, boolean complete) {}
