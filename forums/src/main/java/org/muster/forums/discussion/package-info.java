/** Threads and posts, and the deeds of those who write them. */
@NullMarked
package org.muster.forums.discussion;

import org.jspecify.annotations.NullMarked;
