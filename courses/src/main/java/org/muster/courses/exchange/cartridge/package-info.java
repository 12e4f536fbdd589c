/** Common Cartridge: courses that other systems pack, with their tests in QTI 1.2. */
@NullMarked
package org.muster.courses.exchange.cartridge;

import org.jspecify.annotations.NullMarked;
