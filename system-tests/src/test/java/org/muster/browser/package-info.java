/** What people do with the product, done in a real browser on the product as {@code ./lms demo} starts it. */
@NullMarked
package org.muster.browser;

import org.jspecify.annotations.NullMarked;
