package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.web.api.Texts;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.studio.document.Limits;

/** Says where something stands in a file and what is to be told of it. */
@ApplicationScoped
class ExchangeWords {

    private static final String PICTURES = "studio.pictures.many";

    @Inject
    Texts texts;

    Told of(Notice notice) {
        return new Told(
                of(notice.place()), texts.of(notice.key(), notice.arguments().toArray()));
    }

    String of(Place place) {
        String line = place.isLine() ? texts.of("exchange.line", place.line()) : "";
        return line.isEmpty() || place.item().isEmpty()
                ? line + place.item()
                : texts.of("exchange.line.item", line, place.item());
    }

    /** Why questions could not be put into the bank, with the limit that stands against it. */
    String ofRefusal(String key) {
        return texts.of(key, key.equals(PICTURES) ? Limits.FILES : Limits.PARTS);
    }

    /** A sentence and the place it is about; empty text when it is about all. */
    public record Told(String place, String sentence) {}
}
