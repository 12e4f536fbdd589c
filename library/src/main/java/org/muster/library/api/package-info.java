/** What other modules may know of the library and add to it. */
@NullMarked
package org.muster.library.api;

import org.jspecify.annotations.NullMarked;
