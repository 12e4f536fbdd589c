/** Discussion in the groups people learn in: threads, answers, moderation. */
@NullMarked
package org.muster.forums;

import org.jspecify.annotations.NullMarked;
