/** How attendance is counted. */
@NullMarked
package org.muster.webinars.attendance;

import org.jspecify.annotations.NullMarked;
