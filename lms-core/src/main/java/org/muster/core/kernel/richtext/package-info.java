/** Text that people format: cleaned on the server before it is kept, whatever a browser sent. */
@NullMarked
package org.muster.core.kernel.richtext;

import org.jspecify.annotations.NullMarked;
