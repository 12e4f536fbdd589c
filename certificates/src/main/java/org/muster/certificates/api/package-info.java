/** What other rooms may know of certificates. */
@NullMarked
package org.muster.certificates.api;

import org.jspecify.annotations.NullMarked;
