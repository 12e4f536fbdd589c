/** Forums, threads and posts as somebody reads them, and what is new to them. */
@NullMarked
package org.muster.forums.reading;

import org.jspecify.annotations.NullMarked;
