@NullMarked
package org.muster.library.shelf;

import org.jspecify.annotations.NullMarked;
