/** The architecture and the house style as tests; each rule has a small fixture that breaks it. */
@NullMarked
package org.muster.architecture;

import org.jspecify.annotations.NullMarked;
