/** Alerts and what is said in them, from the draft to what was sent. */
@NullMarked
package org.muster.alerts.message;

import org.jspecify.annotations.NullMarked;
