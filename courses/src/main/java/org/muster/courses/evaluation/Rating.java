package org.muster.courses.evaluation;

/**
 * What people think of a course altogether.
 *
 * @param average from 1 to 5
 * @param people how many say so
 */
public record Rating(double average, long people) {}
