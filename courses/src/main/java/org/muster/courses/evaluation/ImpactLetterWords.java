package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.people.api.Correspondent;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.CourseVersions;
import org.muster.courses.evaluation.ImpactLetters.Due;

/** What stands in the letter that asks what a course changed: in its reader's language and on their clock. */
@ApplicationScoped
class ImpactLetterWords {

    @Inject
    CourseVersions versions;

    @Inject
    Texts texts;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    Letter of(Correspondent to, Due due, StopToken token) {
        String title = versions.get(due.version())
                .syllabus()
                .cover()
                .titleIn(to.locale().getLanguage());
        String stop = address("/evaluations/stop/" + token.text());
        String text = texts.in(
                to.locale(),
                "courses.impact.letter.text",
                to.name(),
                title,
                day(to, due),
                address("/learn/" + due.enrolment() + "/impact"),
                stop);
        return new Letter(to.email(), texts.in(to.locale(), "courses.impact.letter.subject", title), text)
                .unsubscribedAt(stop);
    }

    private static String day(Correspondent to, Due due) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", to.locale())
                .format(LocalDate.ofInstant(due.completedAt(), to.zone()));
    }

    private String address(String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }
}
