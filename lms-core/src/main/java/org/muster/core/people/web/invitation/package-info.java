/** The pages of invitations: for whoever invites, and for whoever is invited. */
@NullMarked
package org.muster.core.people.web.invitation;

import org.jspecify.annotations.NullMarked;
