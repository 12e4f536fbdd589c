@NullMarked
package org.muster.courses.exchange.gift;

import org.jspecify.annotations.NullMarked;
