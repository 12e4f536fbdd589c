@NullMarked
package org.muster.library.editing;

import org.jspecify.annotations.NullMarked;
