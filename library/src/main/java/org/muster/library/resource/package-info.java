/** A resource: its draft, its published versions, and what both may hold. */
@NullMarked
package org.muster.library.resource;

import org.jspecify.annotations.NullMarked;
