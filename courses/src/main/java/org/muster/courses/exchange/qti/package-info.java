/** Question and Test Interoperability (1EdTech) 2.1 and 3.0: items and packages of them. */
@NullMarked
package org.muster.courses.exchange.qti;

import org.jspecify.annotations.NullMarked;
