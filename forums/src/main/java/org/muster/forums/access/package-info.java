/** Who may do what in forums. */
@NullMarked
package org.muster.forums.access;

import org.jspecify.annotations.NullMarked;
