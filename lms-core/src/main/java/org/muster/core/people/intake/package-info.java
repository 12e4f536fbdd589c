/** Files with an employer's people: read line by line, compared with the roster, shown, and then taken whole or not at all. */
@NullMarked
package org.muster.core.people.intake;

import org.jspecify.annotations.NullMarked;
