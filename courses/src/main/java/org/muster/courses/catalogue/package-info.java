/** The published courses: their versions as rows, read once and kept, because they never change. */
@NullMarked
package org.muster.courses.catalogue;

import org.jspecify.annotations.NullMarked;
