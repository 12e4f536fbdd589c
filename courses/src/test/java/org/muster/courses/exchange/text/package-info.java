@NullMarked
package org.muster.courses.exchange.text;

import org.jspecify.annotations.NullMarked;
