/** Who follows what: threads and forums. */
@NullMarked
package org.muster.forums.follow;

import org.jspecify.annotations.NullMarked;
