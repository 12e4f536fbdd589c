/** The bank of a draft: files that were brought to it, looked at, taken; and what is taken away. */
@NullMarked
package org.muster.courses.exchange.bank;

import org.jspecify.annotations.NullMarked;
