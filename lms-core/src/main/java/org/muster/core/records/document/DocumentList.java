package org.muster.core.records.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The ids of documents.
 *
 * @param newest when the last of them was changed; empty when there is none
 */
public record DocumentList(List<String> ids, Optional<Instant> newest) {}
