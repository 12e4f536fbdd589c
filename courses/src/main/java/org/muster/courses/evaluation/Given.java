package org.muster.courses.evaluation;

import java.time.Instant;

/** What somebody has said, and when they said it first. */
public record Given<T>(T said, Instant at) {}
