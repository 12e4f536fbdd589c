/** Awards: who passed what, frozen at issue, never deleted; and what an award is worth on a given day. */
@NullMarked
package org.muster.certificates.awards;

import org.jspecify.annotations.NullMarked;
