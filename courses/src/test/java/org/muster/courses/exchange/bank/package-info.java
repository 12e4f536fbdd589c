@NullMarked
package org.muster.courses.exchange.bank;

import org.jspecify.annotations.NullMarked;
