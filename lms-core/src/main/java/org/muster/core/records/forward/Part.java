package org.muster.core.records.forward;

import java.util.List;

/**
 * What a target gets next.
 *
 * @param end the place up to which the target is done with once it has these
 */
record Part(List<Piece> pieces, long end) {}
