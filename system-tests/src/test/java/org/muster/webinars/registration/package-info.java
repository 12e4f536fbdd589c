/** Places, given out one after the other. */
@NullMarked
package org.muster.webinars.registration;

import org.jspecify.annotations.NullMarked;
