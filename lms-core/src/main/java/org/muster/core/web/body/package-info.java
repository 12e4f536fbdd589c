/** Where the body of a request ends, and of its answer, when a client asked in passing for another protocol. */
@NullMarked
package org.muster.core.web.body;

import org.jspecify.annotations.NullMarked;
