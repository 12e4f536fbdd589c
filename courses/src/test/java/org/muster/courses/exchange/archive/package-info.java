@NullMarked
package org.muster.courses.exchange.archive;

import org.jspecify.annotations.NullMarked;
