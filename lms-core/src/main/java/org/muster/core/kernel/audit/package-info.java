/** Who did what, appended in the transaction it tells of and sealed into a chain. */
@NullMarked
package org.muster.core.kernel.audit;

import org.jspecify.annotations.NullMarked;
