/** Settings read from the environment; a bad one stops the start and is named. */
@NullMarked
package org.muster.core.kernel.settings;

import org.jspecify.annotations.NullMarked;
