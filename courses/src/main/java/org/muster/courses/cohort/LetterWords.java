package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.people.api.Correspondent;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.CourseVersion;

/** What stands in the letters of a group: in the reader's language, on their clock, and with the name of whoever writes. */
@ApplicationScoped
class LetterWords {

    @Inject
    CoursesById courses;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    Letter of(Correspondent to, Cohort cohort, CohortLetter letter) {
        String title = cohort.plan().title();
        String text = texts.in(
                to.locale(),
                "courses.cohort.mail.text",
                to.name(),
                name(letter.writer(), to.locale()),
                title,
                letter.body(),
                address(courses.current(cohort.course())));
        return new Letter(
                to.email(), texts.in(to.locale(), "courses.cohort.mail.subject", title, letter.subject()), text);
    }

    Letter welcome(Correspondent to, Cohort cohort) {
        CourseVersion course = courses.current(cohort.course());
        CohortPlan plan = cohort.plan();
        String text = texts.in(
                to.locale(),
                "courses.cohort.welcome.text",
                to.name(),
                plan.title(),
                name(cohort.trainer(), to.locale()),
                course.syllabus().cover().titleIn(to.locale().getLanguage()),
                moments.day(plan.startsOn(), to.locale()),
                moments.day(plan.endsOn(), to.locale()),
                meetings(to, cohort),
                address(course));
        return new Letter(to.email(), texts.in(to.locale(), "courses.cohort.welcome.subject", plan.title()), text);
    }

    Letter due(Correspondent to, Cohort cohort, String part, LocalDate day) {
        CourseVersion course = courses.current(cohort.course());
        String what = course.syllabus()
                .module(part)
                .map(module -> texts.in(to.locale(), "courses.due.session", module.place(), module.title()))
                .orElseGet(() -> texts.in(to.locale(), "courses.due.assessment"));
        String text = texts.in(
                to.locale(),
                "courses.due.mail.text",
                to.name(),
                cohort.plan().title(),
                what,
                moments.day(day, to.locale()),
                address(course));
        return new Letter(
                to.email(),
                texts.in(to.locale(), "courses.due.mail.subject", what, moments.day(day, to.locale())),
                text);
    }

    private String meetings(Correspondent to, Cohort cohort) {
        return sessions.of(cohort.id()).stream()
                .map(each -> "\n- " + moments.at(each.startsAt(), to.zone(), to.locale()) + ": " + each.title())
                .reduce("", String::concat);
    }

    private String name(PersonId person, Locale locale) {
        Optional<PersonSummary> known = people.find(person);
        return known.map(PersonSummary::displayName).orElseGet(() -> texts.in(locale, "courses.cohort.somebody"));
    }

    private String address(CourseVersion course) {
        return publicUrl.replaceAll("/+$", "") + "/courses/" + course.slug();
    }
}
