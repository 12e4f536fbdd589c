/** The pages on which people take what is held about them away, or have it erased. */
@NullMarked
package org.muster.core.people.web.privacy;

import org.jspecify.annotations.NullMarked;
