/** What the public reads: drawn when it changes, served from memory. */
@NullMarked
package org.muster.alerts.publication;

import org.jspecify.annotations.NullMarked;
