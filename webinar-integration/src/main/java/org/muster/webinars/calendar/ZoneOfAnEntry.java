package org.muster.webinars.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.muster.webinars.webinar.Schedule;

/** The clock of the place where a webinar was planned, as far as it concerns that day (RFC 5545, 3.6.5). */
final class ZoneOfAnEntry {

    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneOfAnEntry() {}

    /** What holds when it starts, and, when the clocks change during it, what holds from then on. */
    static VTimeZone around(Schedule schedule) {
        ZoneRules rules = schedule.zone().getRules();
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(schedule.zone().getId()));
        ZoneOffsetTransition before =
                rules.previousTransition(schedule.startsAt().plusMillis(1));
        zone.add(before == null ? always(rules.getOffset(schedule.startsAt())) : since(before, rules));
        ZoneOffsetTransition next = rules.nextTransition(schedule.startsAt());
        if (next != null && next.getInstant().isBefore(schedule.endsAt())) {
            zone.add(since(next, rules));
        }
        return zone;
    }

    private static Observance since(ZoneOffsetTransition change, ZoneRules rules) {
        Observance observance = rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard();
        return with(observance, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static Observance always(ZoneOffset offset) {
        return with(new Standard(), EVER, offset, offset);
    }

    private static Observance with(Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
