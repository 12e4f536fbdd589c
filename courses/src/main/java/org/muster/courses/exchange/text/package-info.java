/** Bytes of a file as text, and formatted text as bare words. */
@NullMarked
package org.muster.courses.exchange.text;

import org.jspecify.annotations.NullMarked;
