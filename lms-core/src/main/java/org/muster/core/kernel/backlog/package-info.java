/** What waits to be done in the background and what was given up, of events and work alike. */
@NullMarked
package org.muster.core.kernel.backlog;

import org.jspecify.annotations.NullMarked;
