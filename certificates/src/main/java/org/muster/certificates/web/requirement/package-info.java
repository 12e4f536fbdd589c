/** The pages on which an employer says what is asked of whom, and who is let off. */
@NullMarked
package org.muster.certificates.web.requirement;

import org.jspecify.annotations.NullMarked;
