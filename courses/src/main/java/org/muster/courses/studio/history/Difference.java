package org.muster.courses.studio.history;

import java.util.List;

/**
 * A value that a change altered.
 *
 * @param path where it stands: names, and for lists numbers that count from 1
 */
public record Difference(List<String> path, List<Line> lines) {}
