/** Who may do what with courses. */
@NullMarked
package org.muster.courses.access;

import org.jspecify.annotations.NullMarked;
