/** Our learners as statements name them. */
@NullMarked
package org.muster.core.records.learner;

import org.jspecify.annotations.NullMarked;
