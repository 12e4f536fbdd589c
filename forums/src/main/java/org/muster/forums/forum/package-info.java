/** Forums: whose they are and who may read, write, lead and moderate in them. */
@NullMarked
package org.muster.forums.forum;

import org.jspecify.annotations.NullMarked;
