@NullMarked
package org.muster.courses.exchange.course;

import org.jspecify.annotations.NullMarked;
