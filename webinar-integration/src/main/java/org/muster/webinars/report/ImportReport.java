package org.muster.webinars.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.attendance.KeepSegment;
import org.muster.webinars.attendance.Segment;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.scheduling.Desk;
import org.muster.webinars.webinar.Webinar;

/**
 * The host gives a meeting service’s report. Each line is taken or told as a mistake; taking a line twice is taking it once. The
 * host has asked; then the server compares addresses, which the host does not see.
 */
@ApplicationScoped
public class ImportReport {

    /** The most bytes a report may have. */
    public static final int LARGEST = Report.LONGEST_BYTES;

    @Inject
    Desk desk;

    @Inject
    Registrations registrations;

    @Inject
    Correspondents correspondents;

    @Inject
    People people;

    @Inject
    Acting acting;

    @Inject
    KeepSegment keepSegment;

    @Inject
    ActingTime time;

    @Transactional
    public Taken take(WebinarId id, byte[] file) {
        Webinar webinar = desk.hold(id);
        webinar.mustBeHeld(time.now());
        if (webinar.isConfirmed()) {
            throw new RuleBroken("webinars.rule.confirmed");
        }
        List<ReportLine> lines = Report.lines(file);
        Guests guests = acting.asTheServer(() -> guests(id));
        long taken = 0;
        List<Taken.Mistake> mistakes = new ArrayList<>();
        for (ReportLine line : lines) {
            try {
                taken += keepSegment.keep(webinar, guests.meant(line), segment(line, webinar)) ? 1 : 0;
            } catch (RuleBroken broken) {
                mistakes.add(new Taken.Mistake(line.number(), broken.key(), broken.arguments()));
            }
        }
        desk.tell("import-report", id, Map.of("taken", String.valueOf(taken)));
        return new Taken(taken, lines.size() - taken - mistakes.size(), mistakes);
    }

    private Guests guests(WebinarId id) {
        Guests guests = new Guests();
        List<PersonId> places = registrations.present(id).stream()
                .filter(Registration::isPlace)
                .map(Registration::person)
                .toList();
        people.find(places)
                .forEach((person, names) -> correspondents
                        .find(person)
                        .ifPresent(to -> guests.add(person, names.displayName(), to.email())));
        return guests;
    }

    private static Segment segment(ReportLine line, Webinar webinar) {
        Optional<Instant> joined = ReportTime.of(line.joined(), webinar.schedule());
        Optional<Instant> left = ReportTime.of(line.left(), webinar.schedule());
        if (joined.isEmpty() || left.isEmpty()) {
            throw new RuleBroken("webinars.report.time", Report.shown(joined.isEmpty() ? line.joined() : line.left()));
        }
        if (!joined.get().isBefore(left.get())) {
            throw new RuleBroken("webinars.report.order");
        }
        return new Segment(joined.get(), left.get());
    }
}
