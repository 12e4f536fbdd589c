package org.muster.courses.cohort;

import java.util.UUID;

/** Somebody was taken into a group and is to be told. */
public record Welcome(UUID cohort, UUID person) {}
