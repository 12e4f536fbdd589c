/** An employer's own people: who they are, where they work, since when. */
@NullMarked
package org.muster.core.people.roster;

import org.jspecify.annotations.NullMarked;
