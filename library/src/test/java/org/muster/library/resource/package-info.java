@NullMarked
package org.muster.library.resource;

import org.jspecify.annotations.NullMarked;
