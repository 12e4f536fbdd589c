/** A person gets a copy of what is held about them: gathered from every module in the background, kept for a week. */
@NullMarked
package org.muster.core.people.copy;

import org.jspecify.annotations.NullMarked;
