package org.muster.courses.cohort;

import java.util.UUID;

/** A letter that goes to many. */
public record Fanned(UUID cohort, UUID letter) {}
