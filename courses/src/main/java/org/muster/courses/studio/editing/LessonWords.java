package org.muster.courses.studio.editing;

/**
 * What an author writes of a lesson.
 *
 * @param minutes 0 when they did not say
 * @param body formatted text as it was sent
 */
public record LessonWords(String title, int minutes, String body) {}
