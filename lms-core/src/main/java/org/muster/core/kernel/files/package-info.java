/** Files kept once by the digest of their content. */
@NullMarked
package org.muster.core.kernel.files;

import org.jspecify.annotations.NullMarked;
