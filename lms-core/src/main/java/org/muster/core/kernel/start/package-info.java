/** What happens, in order, before the first page is served. */
@NullMarked
package org.muster.core.kernel.start;

import org.jspecify.annotations.NullMarked;
