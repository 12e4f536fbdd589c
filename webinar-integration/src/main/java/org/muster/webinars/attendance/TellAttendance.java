package org.muster.webinars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Context;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Statements;
import org.muster.core.records.api.Verb;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.api.Learners;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.settings.WebinarsSettings;
import org.muster.webinars.webinar.Webinar;

/**
 * Tells that somebody attended, or was there too short a time: verb attended, of a meeting, with the time that counts. It belongs
 * to their enrolment in the course it counts for, else to their registration. A correction says so.
 */
@ApplicationScoped
class TellAttendance {

    @Inject
    Statements statements;

    @Inject
    Decisions decisions;

    @Inject
    Registrations registrations;

    @Inject
    Learners learners;

    @Inject
    WebinarsSettings settings;

    @Inject
    ActingTime time;

    void tell(Webinar webinar, PersonId person, Decision decision) {
        Instant at = webinar.isConfirmed() ? time.now() : webinar.schedule().endsAt();
        Map<String, String> more = webinar.isConfirmed() ? Map.of(home() + "/extensions/correction", "true") : Map.of();
        Result result = Result.NONE
                .withCompletion(decision.attended())
                .withDuration(decision.present())
                .withExtensions(more);
        Statement statement = new Statement(
                Ids.next(), person.value(), Verb.ATTENDED, meeting(webinar), result, context(webinar, person), at);
        statements.tell(List.of(statement));
        decisions.told(webinar.id(), person, decision.number(), statement.id());
    }

    private Activity meeting(Webinar webinar) {
        Map<String, String> name = new LinkedHashMap<>();
        name.put("en-GB", webinar.wording().title());
        name.put("cy", webinar.wording().titleIn(Locale.forLanguageTag("cy")));
        return Activity.of(home() + "/activities/webinars/" + webinar.id(), Activity.MEETING, name);
    }

    private Context context(Webinar webinar, PersonId person) {
        UUID registration = webinar.terms()
                .countsFor()
                .flatMap(course -> learners.enrolment(person, course))
                .map(EnrolmentId::value)
                .or(() -> registrations.find(webinar.id(), person).map(Registration::id))
                .orElseGet(() -> webinar.id().value());
        return new Context(registration, List.of(), List.of(), "en-GB", Map.of());
    }

    private String home() {
        return settings.publicAddress("/xapi");
    }
}
