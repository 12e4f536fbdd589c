/** What other rooms may know of forums: ids and events. */
@NullMarked
package org.muster.forums.api;

import org.jspecify.annotations.NullMarked;
