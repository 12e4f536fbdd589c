/** The pages of accreditation: who vouches for which version of a course, since when, and what shows it. */
@NullMarked
package org.muster.certificates.web.accreditation;

import org.jspecify.annotations.NullMarked;
