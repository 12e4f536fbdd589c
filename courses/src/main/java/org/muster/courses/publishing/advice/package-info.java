/** What a good course would not have: each is mended, or left as it is for a reason that is kept. */
@NullMarked
package org.muster.courses.publishing.advice;

import org.jspecify.annotations.NullMarked;
