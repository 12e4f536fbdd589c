package org.muster.courses.note;

import java.time.Instant;

/** What a learner wrote for themselves on a lesson. */
public record Note(String lesson, String words, Instant writtenAt, long version) {}
