/** Where the product is reached and in whose name it invites. */
@NullMarked
package org.muster.webinars.settings;

import org.jspecify.annotations.NullMarked;
