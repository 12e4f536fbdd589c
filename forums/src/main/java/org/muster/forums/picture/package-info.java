/** Pictures in posts: drawn anew, limited, shown to whoever may read a post they stand in. */
@NullMarked
package org.muster.forums.picture;

import org.jspecify.annotations.NullMarked;
