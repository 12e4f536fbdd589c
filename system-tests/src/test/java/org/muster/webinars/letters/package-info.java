/** What people are written about their places. */
@NullMarked
package org.muster.webinars.letters;

import org.jspecify.annotations.NullMarked;
