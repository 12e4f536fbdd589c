/** Who attended, and what is told of it. */
@NullMarked
package org.muster.webinars.attendance;

import org.jspecify.annotations.NullMarked;
