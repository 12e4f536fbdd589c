/** Questions: what is asked, which responses are right, and how each kind speaks as an xAPI interaction. */
@NullMarked
package org.muster.courses.question;

import org.jspecify.annotations.NullMarked;
