package org.muster.core.web.api;

/**
 * Progress that can be counted: one stroke for each step.
 *
 * @param label the same in words, such as "3 of 7 sessions done"
 */
public record Strokes(int done, int total, String label) {}
