package org.muster.core.records.store;

import java.util.List;
import java.util.Optional;

/**
 * One page of statements as JSON texts.
 *
 * @param more the place after which the next page begins, if there is one
 */
public record StatementPage(List<String> statements, Optional<Long> more) {}
