/** What other modules may know of alerts: their ids. */
@NullMarked
package org.muster.alerts.api;

import org.jspecify.annotations.NullMarked;
