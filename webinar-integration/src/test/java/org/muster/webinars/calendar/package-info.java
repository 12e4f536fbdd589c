/** What calendars are given. */
@NullMarked
package org.muster.webinars.calendar;

import org.jspecify.annotations.NullMarked;
