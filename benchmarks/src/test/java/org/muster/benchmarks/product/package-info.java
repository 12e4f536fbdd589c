/** The demonstration as the operator starts it: its processes and its rows. */
@NullMarked
package org.muster.benchmarks.product;

import org.jspecify.annotations.NullMarked;
