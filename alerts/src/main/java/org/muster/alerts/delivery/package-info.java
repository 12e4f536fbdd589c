/** Messages on their way by mail, in chunks, each to each person once. */
@NullMarked
package org.muster.alerts.delivery;

import org.jspecify.annotations.NullMarked;
