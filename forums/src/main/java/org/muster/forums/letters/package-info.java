/** Letters about new posts and about decisions of moderators. */
@NullMarked
package org.muster.forums.letters;

import org.jspecify.annotations.NullMarked;
