/** The demonstration's courses and how far its invented people are in them, brought in through the use cases. */
@NullMarked
package org.muster.courses.demo;

import org.jspecify.annotations.NullMarked;
