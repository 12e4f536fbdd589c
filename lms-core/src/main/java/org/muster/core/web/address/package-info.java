/** Addresses taken apart and put together. */
@NullMarked
package org.muster.core.web.address;

import org.jspecify.annotations.NullMarked;
