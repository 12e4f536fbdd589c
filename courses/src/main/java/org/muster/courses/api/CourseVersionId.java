package org.muster.courses.api;

import java.util.UUID;

/** One published version of a course, which never changes. */
public record CourseVersionId(UUID value) {}
