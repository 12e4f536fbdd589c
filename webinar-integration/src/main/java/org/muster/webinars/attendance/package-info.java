/** Who attended: from when until when people were there, what follows from it by rule, what hosts decide by hand, and what is told of it. */
@NullMarked
package org.muster.webinars.attendance;

import org.jspecify.annotations.NullMarked;
