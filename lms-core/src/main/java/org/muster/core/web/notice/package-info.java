/** A sentence that survives one redirect. */
@NullMarked
package org.muster.core.web.notice;

import org.jspecify.annotations.NullMarked;
