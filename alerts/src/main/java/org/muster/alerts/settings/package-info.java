/** Limits and addresses of the alerts. */
@NullMarked
package org.muster.alerts.settings;

import org.jspecify.annotations.NullMarked;
