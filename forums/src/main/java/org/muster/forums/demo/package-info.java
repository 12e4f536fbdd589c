/** The demonstration’s forums, brought in through the use cases. */
@NullMarked
package org.muster.forums.demo;

import org.jspecify.annotations.NullMarked;
