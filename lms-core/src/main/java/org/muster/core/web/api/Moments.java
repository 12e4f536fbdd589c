package org.muster.core.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Times in words for those who make no request, such as the readers of letters. */
public interface Moments {

    /** "Tue 24 Nov 2026, 14:00 London", on that clock and in that language. */
    String at(Instant instant, ZoneId zone, Locale locale);

    /** "Tue 24 Nov 2026". */
    String day(LocalDate day, Locale locale);
}
