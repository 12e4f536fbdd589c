/** What content that was started from here may do with the store, and for how long. */
@NullMarked
package org.muster.core.records.launch;

import org.jspecify.annotations.NullMarked;
