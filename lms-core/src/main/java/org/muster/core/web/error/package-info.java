/** Refusals and accidents as pages people can use and as problem+json. */
@NullMarked
package org.muster.core.web.error;

import org.jspecify.annotations.NullMarked;
