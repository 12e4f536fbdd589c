/** What is measured, one class each. */
@NullMarked
package org.muster.benchmarks.scenario;

import org.jspecify.annotations.NullMarked;
