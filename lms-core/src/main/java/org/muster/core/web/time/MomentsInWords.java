package org.muster.core.web.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.muster.core.web.api.Moments;

@ApplicationScoped
class MomentsInWords implements Moments {

    @Override
    public String at(Instant instant, ZoneId zone, Locale locale) {
        return new TimeInWords(locale).moment(instant, zone);
    }

    @Override
    public String day(LocalDate day, Locale locale) {
        return new TimeInWords(locale).day(day);
    }
}
