@NullMarked
package org.muster.courses.exchange.cartridge;

import org.jspecify.annotations.NullMarked;
