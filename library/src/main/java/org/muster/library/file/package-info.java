/** Files and pictures of resources: which kinds are taken, and who may open them. */
@NullMarked
package org.muster.library.file;

import org.jspecify.annotations.NullMarked;
