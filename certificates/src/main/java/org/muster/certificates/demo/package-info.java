/** The demonstration's accreditations, requirements, exemptions and revocations, brought in through the use cases. */
@NullMarked
package org.muster.certificates.demo;

import org.jspecify.annotations.NullMarked;
