/** Files that come with statements: as parts of a request, matched by their digests, kept by them, and signatures among them. */
@NullMarked
package org.muster.core.records.attachment;

import org.jspecify.annotations.NullMarked;
