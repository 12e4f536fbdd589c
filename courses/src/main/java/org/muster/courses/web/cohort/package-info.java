/** The studio's pages of groups, and what the dashboard says of them. */
@NullMarked
package org.muster.courses.web.cohort;

import org.jspecify.annotations.NullMarked;
