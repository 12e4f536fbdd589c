/** How courses speak to the record store: which activities there are and what is said of them. */
@NullMarked
package org.muster.courses.statement;

import org.jspecify.annotations.NullMarked;
