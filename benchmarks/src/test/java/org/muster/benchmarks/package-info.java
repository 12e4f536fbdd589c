/** Figures of the product, taken on demand and never asserted: the load driver and its scenarios. */
@NullMarked
package org.muster.benchmarks;

import org.jspecify.annotations.NullMarked;
