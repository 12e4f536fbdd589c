/** The rules of a plan. */
@NullMarked
package org.muster.webinars.webinar;

import org.jspecify.annotations.NullMarked;
