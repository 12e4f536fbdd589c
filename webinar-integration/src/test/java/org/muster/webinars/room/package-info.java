/** The way in. */
@NullMarked
package org.muster.webinars.room;

import org.jspecify.annotations.NullMarked;
