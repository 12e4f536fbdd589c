/** All courses somebody ever enrolled in, and how each went. */
@NullMarked
package org.muster.courses.history;

import org.jspecify.annotations.NullMarked;
