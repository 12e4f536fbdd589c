/** What other modules may know of people: ids, names, memberships, roles, and whether somebody may do something. */
@NullMarked
package org.muster.core.people.api;

import org.jspecify.annotations.NullMarked;
