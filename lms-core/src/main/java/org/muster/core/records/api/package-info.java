/**
 * What other rooms tell the record store: typed statements after xAPI 1.0.3 (Experience API, part two, section 2). Activity ids
 * are IRIs, durations ISO 8601, scores as in 2.4.5.1.
 */
@NullMarked
package org.muster.core.records.api;

import org.jspecify.annotations.NullMarked;
