@NullMarked
package org.muster.courses.exchange.moodle;

import org.jspecify.annotations.NullMarked;
