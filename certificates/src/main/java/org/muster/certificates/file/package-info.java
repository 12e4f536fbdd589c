/** Certificates as files: drawn by a worker soon after the award is issued, or on the spot when somebody is quicker. */
@NullMarked
package org.muster.certificates.file;

import org.jspecify.annotations.NullMarked;
