/** The certificate as a sheet of paper: frozen facts in, the bytes of a PDF out, the same bytes each time. */
@NullMarked
package org.muster.certificates.document;

import org.jspecify.annotations.NullMarked;
