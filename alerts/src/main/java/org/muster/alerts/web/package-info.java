/** Pages and forms of the alerts. */
@NullMarked
package org.muster.alerts.web;

import org.jspecify.annotations.NullMarked;
