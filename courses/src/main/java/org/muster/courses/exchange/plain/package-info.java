/** Questions as people type them: Aiken and tables. */
@NullMarked
package org.muster.courses.exchange.plain;

import org.jspecify.annotations.NullMarked;
