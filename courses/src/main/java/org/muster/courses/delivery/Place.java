package org.muster.courses.delivery;

/**
 * Where in a course a person left off.
 *
 * @param lesson the lesson's id
 * @param position the number of a block of it, from 0
 */
public record Place(String lesson, int position) {}
