/** What authors do with a draft: each step is a use case that asks whether the draft is theirs. */
@NullMarked
package org.muster.courses.studio.editing;

import org.jspecify.annotations.NullMarked;
