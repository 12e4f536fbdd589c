package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.certificates.verification.Answer;
import org.muster.certificates.verification.Verdict;
import org.muster.certificates.verification.VerifyAward;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;

/** The answer to a code that somebody typed or scanned. */
@Named("verify")
@RequestScoped
public class VerifyBacking {

    private static final int TOO_MANY_REQUESTS = 429;

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

    private @Nullable Answer answer;
    private @Nullable String asked;

    /** What is known of the code; null when no certificate has it, or when it is too early to ask. */
    public @Nullable Verdict of(String typed) {
        return answerTo(typed).verdict().orElse(null);
    }

    /** Whether whoever asks has asked for too many codes that are none. */
    public boolean isTooEarly(String typed) {
        return answerTo(typed).isTooEarly();
    }

    public long minutesToWait(String typed) {
        return answerTo(typed).pause().plusSeconds(59).toMinutes();
    }

    private Answer answerTo(String typed) {
        Answer known = answer;
        if (known == null || !typed.equals(asked)) {
            asked = typed;
            known = verifyAward.verify(typed);
            answer = known;
            tellBrowser(known);
        }
        return known;
    }

    /** For programs the same as the page says: not found (404), or too many requests (429) and when to come back. */
    private static void tellBrowser(Answer given) {
        ExternalContext response = FacesContext.getCurrentInstance().getExternalContext();
        if (given.isTooEarly()) {
            response.setResponseStatus(TOO_MANY_REQUESTS);
            response.setResponseHeader(
                    "Retry-After", String.valueOf(given.pause().toSeconds() + 1));
        } else if (given.verdict().isEmpty()) {
            response.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
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
