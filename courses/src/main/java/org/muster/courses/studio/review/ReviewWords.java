package org.muster.courses.studio.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.people.api.Correspondent;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.Texts;
import org.muster.courses.studio.draft.Draft;

/** What stands in the letters about a review: in the reader's language, with what was said. */
@ApplicationScoped
class ReviewWords {

    @Inject
    People people;

    @Inject
    Texts texts;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    Letter of(Correspondent to, Draft draft, Verdict verdict) {
        String by = verdict.person()
                .flatMap(people::find)
                .map(PersonSummary::displayName)
                .orElseGet(() -> texts.in(to.locale(), "courses.cohort.somebody"));
        String mail = "review.mail." + verdict.stage().word();
        String text =
                texts.in(to.locale(), mail + ".text", to.name(), by, draft.title(), said(verdict), address(draft));
        return new Letter(to.email(), texts.in(to.locale(), mail + ".subject", draft.title()), text);
    }

    private static String said(Verdict verdict) {
        return verdict.body().isEmpty() ? "" : "\n" + verdict.body() + "\n";
    }

    private String address(Draft draft) {
        return publicUrl.replaceFirst("/+$", "") + "/studio/courses/" + draft.id() + "/review";
    }
}
