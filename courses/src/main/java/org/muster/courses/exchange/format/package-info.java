/** The formats there are: which one a file is, and who reads and writes it. */
@NullMarked
package org.muster.courses.exchange.format;

import org.jspecify.annotations.NullMarked;
