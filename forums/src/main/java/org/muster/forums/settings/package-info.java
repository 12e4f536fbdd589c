/** How many posts and pictures one person may send, and where the product is reached. */
@NullMarked
package org.muster.forums.settings;

import org.jspecify.annotations.NullMarked;
