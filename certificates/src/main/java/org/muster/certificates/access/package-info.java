/** Who may do what with accreditations, awards and an organisation's requirements. */
@NullMarked
package org.muster.certificates.access;

import org.jspecify.annotations.NullMarked;
