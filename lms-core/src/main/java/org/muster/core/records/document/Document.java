package org.muster.core.records.document;

import java.time.Instant;

/** A document as it lies on its shelf. */
public record Document(Content content, String etag, Instant updatedAt) {}
