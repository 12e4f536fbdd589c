/** A person: an opaque id with a state, and beside it the identity that can be destroyed alone. */
@NullMarked
package org.muster.core.people.person;

import org.jspecify.annotations.NullMarked;
