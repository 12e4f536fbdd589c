package org.muster.courses.exchange.course;

import java.time.Instant;
import java.util.List;
import org.muster.courses.exchange.question.Notice;

/**
 * The file that a draft began as.
 *
 * @param lines what was not taken, or not as it was
 */
public record Origin(String name, Instant broughtAt, List<Notice> lines) {}
