/** The catalogue, a course's page, and what the shared pages show of courses. */
@NullMarked
package org.muster.courses.web.catalogue;

import org.jspecify.annotations.NullMarked;
