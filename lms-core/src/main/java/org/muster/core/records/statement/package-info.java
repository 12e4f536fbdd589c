/** A statement as JSON: written from what our rooms tell, read from what others send. */
@NullMarked
package org.muster.core.records.statement;

import org.jspecify.annotations.NullMarked;
