/** What a copy of somebody’s data holds of webinars, and what an erasure takes. */
@NullMarked
package org.muster.webinars.privacy;

import org.jspecify.annotations.NullMarked;
