/** The pages of the record store: its keys, all statements, one's own. */
@NullMarked
package org.muster.core.records.web;

import org.jspecify.annotations.NullMarked;
