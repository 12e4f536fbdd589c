/** The threat level as it was published by those who set it, with its history. */
@NullMarked
package org.muster.alerts.level;

import org.jspecify.annotations.NullMarked;
