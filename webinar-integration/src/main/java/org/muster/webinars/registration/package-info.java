/** Places: who has one, who waits, who gave theirs up. */
@NullMarked
package org.muster.webinars.registration;

import org.jspecify.annotations.NullMarked;
