package org.muster.library.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.Evidence.Rating;

/** A content that may be published, and ways to spoil it. */
public record Contents(Content content) {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static Contents aContent() {
        return new Contents(new Content(
                AccessLevel.OPEN,
                new Words("Doors", "How doors are kept.", "<p>Close them.</p>", "", "en-GB"),
                new Subject(List.of("doors"), List.of("all"), List.of("uk"), "Staff", List.of("/courses/doors")),
                new Care("Door team", TODAY.plusYears(1)),
                null,
                null));
    }

    public Contents titled(String title) {
        return words(w -> new Words(title, w.summary(), w.body(), w.link(), w.language()));
    }

    public Contents summed(String summary) {
        return words(w -> new Words(w.title(), summary, w.body(), w.link(), w.language()));
    }

    public Contents saying(String body) {
        return words(w -> new Words(w.title(), w.summary(), body, w.link(), w.language()));
    }

    public Contents leadingTo(String link) {
        return words(w -> new Words(w.title(), w.summary(), w.body(), link, w.language()));
    }

    public Contents in(String language) {
        return words(w -> new Words(w.title(), w.summary(), w.body(), w.link(), language));
    }

    public Contents about(Subject subject) {
        return changed(c -> new Content(c.level(), c.words(), subject, c.care(), c.file(), c.evidence()));
    }

    public Contents keptBy(String owner) {
        return changed(c -> new Content(
                c.level(), c.words(), c.subject(), new Care(owner, c.care().reviewOn()), c.file(), c.evidence()));
    }

    public Contents reviewedOn(@Nullable LocalDate day) {
        return changed(c -> new Content(
                c.level(), c.words(), c.subject(), new Care(c.care().owner(), day), c.file(), c.evidence()));
    }

    public Contents at(AccessLevel level) {
        return changed(c -> new Content(level, c.words(), c.subject(), c.care(), c.file(), c.evidence()));
    }

    public Contents withFile() {
        return changed(c -> c.withFile(new UUID(7, 7)));
    }

    public Contents finding(String effect, String reason) {
        Evidence evidence = new Evidence(
                "Invented", "Do closed doors help?", "Doors", "Drills", effect, "Low", "Shops", new Rating(3, reason));
        return changed(c -> new Content(c.level(), c.words(), c.subject(), c.care(), c.file(), evidence));
    }

    private Contents words(UnaryOperator<Words> change) {
        return changed(
                c -> new Content(c.level(), change.apply(c.words()), c.subject(), c.care(), c.file(), c.evidence()));
    }

    private Contents changed(UnaryOperator<Content> change) {
        return new Contents(change.apply(content));
    }
}
