/** The way into the room: who may go in, when, and who did. */
@NullMarked
package org.muster.webinars.room;

import org.jspecify.annotations.NullMarked;
