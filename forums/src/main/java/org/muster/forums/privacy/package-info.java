/** What a copy of somebody's data holds of the forums, and what an erasure takes. */
@NullMarked
package org.muster.forums.privacy;

import org.jspecify.annotations.NullMarked;
