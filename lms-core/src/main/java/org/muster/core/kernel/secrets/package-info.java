/** Secrets that the product must read again, sealed with a key that is kept outside the database. */
@NullMarked
package org.muster.core.kernel.secrets;

import org.jspecify.annotations.NullMarked;
