/** Statements are sent on to other record stores, such as an employer's. */
@NullMarked
package org.muster.core.records.forward;

import org.jspecify.annotations.NullMarked;
