package org.muster.core.records.store;

import java.util.List;
import java.util.Optional;

/**
 * One page of statements.
 *
 * @param more the place after which the next page begins, if there is one
 */
public record StatementPage(List<StoredStatement> statements, Optional<Long> more) {}
