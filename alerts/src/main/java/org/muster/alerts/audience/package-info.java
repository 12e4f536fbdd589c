/** Whom a message is meant for, and whom it was addressed to. */
@NullMarked
package org.muster.alerts.audience;

import org.jspecify.annotations.NullMarked;
