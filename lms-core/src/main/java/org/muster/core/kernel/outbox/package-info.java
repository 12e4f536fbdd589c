/** Events told in the transaction of the change and heard after it, at least once. */
@NullMarked
package org.muster.core.kernel.outbox;

import org.jspecify.annotations.NullMarked;
