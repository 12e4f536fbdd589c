/** What organisations ask of their people, and how each of them stands: completion, result and validity, never answers. */
@NullMarked
package org.muster.certificates.compliance;

import org.jspecify.annotations.NullMarked;
