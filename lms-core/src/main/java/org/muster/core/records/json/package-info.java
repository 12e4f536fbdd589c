/** JSON as it was written: a light tree that remembers where each part stood, and keeps numbers as they were typed. */
@NullMarked
package org.muster.core.records.json;

import org.jspecify.annotations.NullMarked;
