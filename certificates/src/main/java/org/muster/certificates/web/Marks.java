package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.muster.certificates.awards.Standing;
import org.muster.certificates.compliance.ComplianceState;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;

/** What standings and states look like: a word, an icon and a colour. */
@RequestScoped
public class Marks {

    @Inject
    Texts texts;

    public Mark of(Standing standing) {
        String word = texts.of("certificates.standing." + standing.name());
        return switch (standing) {
            case VALID -> Mark.ok(word);
            case EXPIRING, IN_GRACE -> Mark.warn("clock", word);
            case EXPIRED -> Mark.bad("circle-x", word);
            case SUSPENDED -> Mark.warn("pause", word);
            case REVOKED -> Mark.bad("octagon-x", word);
            case SUPERSEDED -> Mark.info("history", word);
        };
    }

    public Mark of(ComplianceState state) {
        String word = texts.of("certificates.state." + state.name());
        return switch (state) {
            case VALID -> Mark.ok(word);
            case EXPIRING -> Mark.warn("clock", word);
            case UNDER_WAY -> Mark.info("circle-dot", word);
            case NOT_STARTED -> Mark.none(word);
            case BLOCKED -> new Mark(Mark.Kind.NONE, "lock", word);
            case FAILED, EXPIRED -> Mark.bad("circle-x", word);
            case REVOKED -> Mark.bad("octagon-x", word);
            case SUSPENDED -> Mark.warn("pause", word);
            case EXEMPT -> new Mark(Mark.Kind.NONE, "user-check", word);
        };
    }
}
