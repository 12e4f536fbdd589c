/** GIFT, the text format of Moodle. */
@NullMarked
package org.muster.courses.exchange.gift;

import org.jspecify.annotations.NullMarked;
