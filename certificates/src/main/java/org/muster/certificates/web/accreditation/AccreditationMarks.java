package org.muster.certificates.web.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.muster.certificates.accreditation.AccreditationState;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;

/** What the states of accreditations look like: a word, an icon and a colour. */
@RequestScoped
class AccreditationMarks {

    @Inject
    Texts texts;

    Mark of(AccreditationState state) {
        String word = texts.of("certificates.accreditation.state." + state.name());
        return switch (state) {
            case APPLIED -> new Mark(Mark.Kind.INFO, "hourglass", word);
            case ACTIVE -> Mark.ok(word);
            case SUSPENDED -> Mark.warn("pause", word);
            case WITHDRAWN -> Mark.bad("octagon-x", word);
            case LAPSED -> new Mark(Mark.Kind.NONE, "history", word);
        };
    }
}
