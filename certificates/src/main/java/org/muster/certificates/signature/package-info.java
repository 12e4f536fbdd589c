/** What certificates are signed with (PAdES baseline B-B, ETSI EN 319 142-1), and how a signature is checked. */
@NullMarked
package org.muster.certificates.signature;

import org.jspecify.annotations.NullMarked;
