@NullMarked
package org.muster.courses.exchange.plain;

import org.jspecify.annotations.NullMarked;
