/** Webinars as entries of a calendar: iCalendar (RFC 5545), and iTIP (RFC 5546) for letters. */
@NullMarked
package org.muster.webinars.calendar;

import org.jspecify.annotations.NullMarked;
