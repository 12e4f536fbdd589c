@NullMarked
package org.muster.library.file;

import org.jspecify.annotations.NullMarked;
