package org.muster.certificates.accreditation;

import java.util.UUID;

/** An accrediting body. */
public record BodyId(UUID value) {}
