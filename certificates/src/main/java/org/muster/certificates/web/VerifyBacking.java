package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.certificates.verification.Verdict;
import org.muster.certificates.verification.VerifyAward;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;

/** The answer to a code that somebody typed or scanned. */
@Named("verify")
@RequestScoped
public class VerifyBacking {

    @Inject
    VerifyAward verifyAward;

    @Inject
    Marks marks;

    @Inject
    Days days;

    @Inject
    Texts texts;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    private @Nullable Verdict verdict;
    private @Nullable String asked;

    /** What is known of the code; null when no certificate has it, and then the page is not found (404). */
    public @Nullable Verdict of(String typed) {
        if (!typed.equals(asked)) {
            asked = typed;
            Optional<Verdict> found = verifyAward.verify(typed);
            verdict = found.orElse(null);
            if (found.isEmpty()) {
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }
        return verdict;
    }

    public Mark mark(Verdict about) {
        return marks.of(about.standing());
    }

    /** What the answer means, in a sentence. */
    public String sentence(Verdict about) {
        String lastDay = about.course().lastDay().map(days::of).orElse("");
        String since = about.since().map(settings::day).map(days::of).orElse("");
        return texts.of("certificates.verify.text." + about.standing().name(), lastDay, since);
    }

    public String accreditedBy(Verdict about) {
        return about.accredited()
                .map(by ->
                        by.body() + (by.bodyNote().isEmpty() ? "" : " (" + by.bodyNote() + ")") + ", " + by.reference())
                .orElse("");
    }

    /** When the answer was given. */
    public Instant getNow() {
        return clock.instant();
    }
}
