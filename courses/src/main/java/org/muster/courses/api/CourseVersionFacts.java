package org.muster.courses.api;

/**
 * What a certificate and an employer need to know of a course version.
 *
 * @param number the version as people write it, such as {@code 1.0}
 * @param minutes the estimated time of lessons and assessment together
 */
public record CourseVersionFacts(
        CourseId course, CourseVersionId version, String slug, String title, String number, int minutes) {}
