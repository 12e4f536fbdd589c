/** Reports, and what moderators decide. */
@NullMarked
package org.muster.forums.moderation;

import org.jspecify.annotations.NullMarked;
