/** Statements in the database: the bytes as they came, index columns beside them. */
@NullMarked
package org.muster.core.records.store;

import org.jspecify.annotations.NullMarked;
