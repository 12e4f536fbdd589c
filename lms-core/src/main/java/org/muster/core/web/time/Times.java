package org.muster.core.web.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.core.web.page.Visitor;
import org.muster.core.web.preference.Preferences;

/** Dates and times in the language and, where none is named, on the clock of whoever looks. */
@Named("times")
@RequestScoped
public class Times {

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    public String at(Instant instant) {
        return at(instant, visitor.zone());
    }

    public String at(Instant instant, ZoneId zone) {
        return words().moment(instant, zone);
    }

    public String day(LocalDate day) {
        return words().day(day);
    }

    public String dayInFull(LocalDate day) {
        return words().dayInFull(day);
    }

    public String monthAndYear(LocalDate day) {
        return words().monthAndYear(day);
    }

    /** Where the clock stands that times are shown on. */
    public String getPlace() {
        return words().place(visitor.zone());
    }

    private TimeInWords words() {
        return new TimeInWords(preferences.locale());
    }
}
