/** The interface's sentences, gathered from all modules, in British English and Welsh. */
@NullMarked
package org.muster.core.web.text;

import org.jspecify.annotations.NullMarked;
