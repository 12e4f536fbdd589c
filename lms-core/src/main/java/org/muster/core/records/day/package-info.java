/** How many statements there were each day. */
@NullMarked
package org.muster.core.records.day;

import org.jspecify.annotations.NullMarked;
