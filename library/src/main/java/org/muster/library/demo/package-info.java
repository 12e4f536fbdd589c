/** The demonstration's library. */
@NullMarked
package org.muster.library.demo;

import org.jspecify.annotations.NullMarked;
