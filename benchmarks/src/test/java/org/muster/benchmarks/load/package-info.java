/** Many at once, and how long each waited. */
@NullMarked
package org.muster.benchmarks.load;

import org.jspecify.annotations.NullMarked;
