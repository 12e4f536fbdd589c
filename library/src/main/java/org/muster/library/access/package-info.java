/** Who may do what in the library. */
@NullMarked
package org.muster.library.access;

import org.jspecify.annotations.NullMarked;
