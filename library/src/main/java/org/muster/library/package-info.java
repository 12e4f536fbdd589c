/** Resources people can rely on: versions, access levels, search, evidence of what works, and where to report. */
@NullMarked
package org.muster.library;

import org.jspecify.annotations.NullMarked;
