/** Letters about places: written when they are due, if what they tell still holds. */
@NullMarked
package org.muster.webinars.letters;

import org.jspecify.annotations.NullMarked;
