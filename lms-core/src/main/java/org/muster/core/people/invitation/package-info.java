/** Organisations write to people and ask them in: one by one or by the list, with a link that is good once. */
@NullMarked
package org.muster.core.people.invitation;

import org.jspecify.annotations.NullMarked;
