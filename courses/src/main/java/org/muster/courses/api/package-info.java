/** What other rooms may know of courses: ids, events and facts of a version. */
@NullMarked
package org.muster.courses.api;

import org.jspecify.annotations.NullMarked;
