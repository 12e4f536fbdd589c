/** The player: a lesson, its questions, and the way from one to the next. */
@NullMarked
package org.muster.courses.web.player;

import org.jspecify.annotations.NullMarked;
