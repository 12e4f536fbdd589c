/** Webinars: what is planned, for whom, and the rules of a plan. */
@NullMarked
package org.muster.webinars.webinar;

import org.jspecify.annotations.NullMarked;
