/** Webinars as somebody sees them: listed, opened, fetched for a calendar. */
@NullMarked
package org.muster.webinars.reading;

import org.jspecify.annotations.NullMarked;
