package org.muster.courses.api;

import java.util.UUID;

/** A course, through all its versions. */
public record CourseId(UUID value) {}
