@NullMarked
package org.muster.courses.exchange.format;

import org.jspecify.annotations.NullMarked;
