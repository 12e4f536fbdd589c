/** The pages of an employer's roster. */
@NullMarked
package org.muster.core.people.web.roster;

import org.jspecify.annotations.NullMarked;
