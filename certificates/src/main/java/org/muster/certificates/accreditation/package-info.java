/** Accrediting bodies, and which exact course version each vouches for, from when until when. */
@NullMarked
package org.muster.certificates.accreditation;

import org.jspecify.annotations.NullMarked;
