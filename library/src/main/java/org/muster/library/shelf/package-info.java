/** What can be read now: found, filtered, opened, and never more than whoever asks may open. */
@NullMarked
package org.muster.library.shelf;

import org.jspecify.annotations.NullMarked;
