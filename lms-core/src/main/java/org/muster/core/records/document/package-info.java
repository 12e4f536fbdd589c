/** Documents that content keeps with us: state, agent profiles and activity profiles (xAPI 1.0.3, part three, 2.2). */
@NullMarked
package org.muster.core.records.document;

import org.jspecify.annotations.NullMarked;
