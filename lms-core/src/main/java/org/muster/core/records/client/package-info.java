/** Who may speak to the store from outside. */
@NullMarked
package org.muster.core.records.client;

import org.jspecify.annotations.NullMarked;
