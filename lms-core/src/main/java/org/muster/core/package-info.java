/** The house everything else is built in: kernel, web, people. */
@NullMarked
package org.muster.core;

import org.jspecify.annotations.NullMarked;
