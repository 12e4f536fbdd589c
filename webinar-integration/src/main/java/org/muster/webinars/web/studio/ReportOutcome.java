package org.muster.webinars.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Texts;
import org.muster.webinars.report.Taken;

/** What became of the report that this request brought. */
@Named("reportOutcome")
@RequestScoped
public class ReportOutcome {

    @Inject
    Texts texts;

    private @Nullable Taken taken;

    void is(Taken result) {
        taken = result;
    }

    /** How many lines were taken, in a sentence; empty text when no report came. */
    public String getTaken() {
        return taken == null ? "" : texts.of("webinars.report.taken", taken.taken(), taken.known());
    }

    public List<String> getMistakes() {
        return taken == null
                ? List.of()
                : taken.mistakes().stream().map(this::sentence).toList();
    }

    private String sentence(Taken.Mistake mistake) {
        return texts.of(
                "webinars.report.line",
                mistake.line(),
                texts.of(mistake.key(), mistake.arguments().toArray()));
    }
}
