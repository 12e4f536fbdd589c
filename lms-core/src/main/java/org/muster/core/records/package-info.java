/** The learning record store (LRS): what people did, as xAPI statements that are never changed. */
@NullMarked
package org.muster.core.records;

import org.jspecify.annotations.NullMarked;
