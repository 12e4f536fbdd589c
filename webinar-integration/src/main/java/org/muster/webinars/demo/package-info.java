/** The demonstration’s webinars, brought in through the use cases. */
@NullMarked
package org.muster.webinars.demo;

import org.jspecify.annotations.NullMarked;
