/** Employers: their sites, and who works for them where. */
@NullMarked
package org.muster.core.people.organisation;

import org.jspecify.annotations.NullMarked;
