/** What can be done with the record store by people, and who may. */
@NullMarked
package org.muster.core.records.access;

import org.jspecify.annotations.NullMarked;
