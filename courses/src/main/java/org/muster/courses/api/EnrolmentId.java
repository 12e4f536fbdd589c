package org.muster.courses.api;

import java.util.UUID;

/** One person's way through one version; the registration of its xAPI statements. */
public record EnrolmentId(UUID value) {}
