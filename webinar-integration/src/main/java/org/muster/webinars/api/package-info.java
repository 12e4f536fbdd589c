/** The ids of webinars. */
@NullMarked
package org.muster.webinars.api;

import org.jspecify.annotations.NullMarked;
