package org.muster.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.courses.api.CohortId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.registration.Register;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.scheduling.ScheduleWebinar;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Terms;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;
import org.muster.webinars.webinar.Wording;

/** People who hold webinars and people who come. */
@ApplicationScoped
public class Hosting {

    public static final String ROOM = "https://rooms.example/j/4711?pwd=secret";

    @Inject
    Acting acting;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    ScheduleWebinar scheduleWebinar;

    @Inject
    Register register;

    @Inject
    Webinars webinars;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public PersonId somebody() {
        return somebody(Language.ENGLISH);
    }

    /** Their mailbox is {@link #mailboxOf}. */
    public PersonId somebody(Language language) {
        String name = Ids.next().toString();
        return acting.asTheServer(() -> enterPerson.enter(
                new EmailAddress(name + "@webinars.example"),
                new Details(PersonName.of("Guest", name), language, Zone.LONDON)));
    }

    public PersonId named(String given, String family) {
        return acting.asTheServer(() -> enterPerson.enter(
                new EmailAddress(Ids.next() + "@webinars.example"),
                new Details(PersonName.of(given, family), Language.ENGLISH, Zone.LONDON)));
    }

    public PersonId holding(Role role) {
        PersonId person = somebody();
        acting.asTheServer(() -> {
            grantRole.grant(person, RoleGrant.everywhere(role));
            return person;
        });
        return person;
    }

    public PersonId host() {
        return holding(Role.TRAINER);
    }

    public String mailboxOf(PersonId person) {
        return sql.first(
                        row -> row.text("email"),
                        "SELECT email FROM people_identity WHERE person_id = ?",
                        person.value())
                .orElseThrow();
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return acting.as(person, work);
    }

    public void does(PersonId person, Runnable work) {
        acting.as(person, () -> {
            work.run();
            return true;
        });
    }

    /** A plan for that many places, in two days. */
    public Plan plan(int places) {
        return plan("Doors " + Ids.next(), Audience.of(AccessLevel.REGISTERED), places);
    }

    public Plan plan(String title, Audience audience, int places) {
        ZonedDateTime start = clock.instant()
                .plus(Duration.ofHours(48))
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(Zone.LONDON);
        return new Plan(
                new Wording(title, "", "<p>What to look for.</p>", "Ama Mensah"),
                new Schedule(start, 60),
                audience,
                new Terms(places, 80, BigDecimal.ONE, Optional.empty()),
                ROOM);
    }

    public WebinarId scheduled(PersonId host, Plan plan) {
        return as(host, () -> scheduleWebinar.schedule(plan));
    }

    public WebinarId scheduled(PersonId host, int places) {
        return scheduled(host, plan(places));
    }

    public Registration register(PersonId person, WebinarId webinar) {
        return as(person, () -> register.register(webinar));
    }

    public Webinar find(WebinarId webinar) {
        return webinars.find(webinar).orElseThrow();
    }

    /** As if so much time had passed for this webinar. */
    public void move(WebinarId webinar, Duration by) {
        Webinar now = find(webinar);
        sql.change(
                "UPDATE webinars_webinar SET starts_at = ?, ends_at = ? WHERE id = ?",
                now.schedule().startsAt().minus(by),
                now.schedule().endsAt().minus(by),
                webinar.value());
    }

    /** The webinar began that long ago. */
    public void begun(WebinarId webinar, Duration ago) {
        Instant start = clock.instant().minus(ago);
        move(webinar, Duration.between(start, find(webinar).schedule().startsAt()));
    }

    public CohortId cohort(PersonId trainer, PersonId... members) {
        CohortId cohort = new CohortId(Ids.next());
        sql.change(
                """
                INSERT INTO courses_cohort (id, course_id, title, trainer_id, opens_on, starts_on, ends_on, capacity,
                    language, made_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, 30, 'en-GB', ?, 1)""",
                cohort.value(),
                Ids.next(),
                "Group " + cohort,
                trainer.value(),
                "2026-01-01",
                "2026-01-02",
                "2999-01-01",
                Instant.EPOCH);
        for (PersonId member : members) {
            sql.change(
                    "INSERT INTO courses_cohort_member (cohort_id, person_id, joined_at) VALUES (?, ?, ?)",
                    cohort.value(),
                    member.value(),
                    Instant.EPOCH);
        }
        return cohort;
    }
}
