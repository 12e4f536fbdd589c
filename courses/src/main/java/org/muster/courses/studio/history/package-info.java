/** What was done to a draft, by whom and when; how each part stood before and after. */
@NullMarked
package org.muster.courses.studio.history;

import org.jspecify.annotations.NullMarked;
