package org.muster.certificates.web.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.accreditation.AccreditationLine;
import org.muster.certificates.accreditation.AccreditationState;
import org.muster.certificates.accreditation.LookAtAccreditations;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/accreditation}: all there are, or those of one state or with certain words. */
@Named("accreditations")
@RequestScoped
public class AccreditationsBacking {

    @Inject
    LookAtAccreditations lookAtAccreditations;

    @Inject
    AccreditationMarks marks;

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    @Inject
    CertificatesSettings settings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    public List<AccreditationLine> getLines() {
        return lookAtAccreditations.all().stream()
                .filter(line -> getState().isEmpty() || line.state().name().equals(getState()))
                .filter(this::hasWords)
                .toList();
    }

    private boolean hasWords(AccreditationLine line) {
        String all = String.join(" ", line.course(), line.body(), line.reference());
        return all.toLowerCase(Locale.ROOT).contains(getWords().strip().toLowerCase(Locale.ROOT));
    }

    public Mark mark(AccreditationLine line) {
        return marks.of(line.state());
    }

    /** A sentence about what comes: its end, or what was noted for later; empty when nothing does soon. */
    public String note(AccreditationLine line) {
        return line.planned()
                .map(planned -> texts.of(
                        "certificates.accreditation.planned." + planned.state().name(), settings.day(planned.since())))
                .orElseGet(() -> ending(line));
    }

    private String ending(AccreditationLine line) {
        boolean soon = AccreditationPanel.endsBefore(
                line, settings.day(clock.instant()).plusDays(AccreditationPanel.SOON));
        return soon ? texts.of("certificates.accreditations.ends-soon") : "";
    }

    public List<Choice> getStates() {
        return Stream.of(AccreditationState.values())
                .map(state -> new Choice(state.name(), texts.of("certificates.accreditation.state." + state.name())))
                .toList();
    }

    public boolean isMayEnter() {
        return person.may(CertificatesAct.ACCREDIT_VERSION);
    }

    public boolean isFiltered() {
        return !getState().isEmpty() || !getWords().isBlank();
    }

    public String getState() {
        return asked("state");
    }

    public String getWords() {
        return asked("words");
    }

    private String asked(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("");
    }
}
