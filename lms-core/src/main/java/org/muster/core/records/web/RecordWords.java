package org.muster.core.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.records.api.Verb;
import org.muster.core.records.view.Told;
import org.muster.core.web.api.Texts;

/** Verbs and results in words. */
@Named("recordWords")
@RequestScoped
public class RecordWords {

    @Inject
    Texts texts;

    /** {@code completed} for the IRI that ends so. */
    public String verb(String iri) {
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.iri().equals(iri))
                .findFirst()
                .map(verb -> isWelsh() ? verb.welsh() : verb.english())
                .orElseGet(() -> Told.lastWord(iri));
    }

    /** How it went: score, success, completion and what was answered; empty text when nothing is said of it. */
    public String outcome(Told told) {
        Told.Outcome outcome = told.outcome();
        return Stream.of(
                        Optional.of("records.outcome.voided")
                                .filter(key -> outcome.voided())
                                .map(texts::of),
                        outcome.percent().map(percent -> texts.of("records.outcome.score", percent)),
                        outcome.success().map(yes -> texts.of("records.outcome.success." + yes)),
                        outcome.completion().filter(yes -> yes).map(yes -> texts.of("records.outcome.completed")),
                        outcome.response().map(response -> texts.of("records.outcome.response", response)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private boolean isWelsh() {
        return texts.locale().getLanguage().equals("cy");
    }
}
