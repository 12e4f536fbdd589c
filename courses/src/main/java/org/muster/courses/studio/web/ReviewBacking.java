package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.LookAtReview;
import org.muster.courses.studio.editing.UnderReview;
import org.muster.courses.studio.review.Comment;
import org.muster.courses.studio.review.Verdict;

/** {@code /studio/courses/{draft}/review?part=…}: what is said of a draft; its forms go to {@link ReviewPost}. */
@Named("studioReview")
@RequestScoped
public class ReviewBacking {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    LookAtReview lookAtReview;

    @Inject
    Texts texts;

    private DraftId draft;
    private UnderReview review;

    @PostConstruct
    void load() {
        draft = DraftId.parse(path.get("draft"));
        review = lookAtReview.look(draft);
    }

    public UnderReview getReview() {
        return review;
    }

    public String getTitle() {
        return review.edited().draft().title();
    }

    public String getAddress() {
        return Addresses.of(draft);
    }

    public long getRevision() {
        return sent.counted("revision")
                .orElse(review.edited().draft().standing().revision());
    }

    /** The part whose comments are shown; empty text for all. */
    public String getPart() {
        String part = sent.has("about") ? sent.field("about") : sent.field("part");
        return review.edited().find(part).map(Part::name).orElse("");
    }

    public List<Comment> getOpen() {
        return review.threads(getPart(), true);
    }

    public List<Comment> getSettled() {
        return review.threads(getPart(), false);
    }

    /** Everything that can be commented on: the course, then its parts in their order. */
    public List<Choice> getPlaces() {
        return places("review.course");
    }

    public List<Choice> getFilters() {
        return places("review.everything");
    }

    private List<Choice> places(String first) {
        return Stream.concat(
                        Stream.of(new Choice("", texts.of(first))),
                        review.edited().parts().stream().map(part -> new Choice(part.name(), named(part))))
                .toList();
    }

    public String where(Comment comment) {
        return comment.part().isEmpty()
                ? texts.of("review.course")
                : review.edited().titleOf(comment.part());
    }

    /** Where an author mends what a comment is about; empty text when it is not there any more. */
    public String href(Comment comment) {
        String place = comment.part();
        return place.isEmpty()
                ? getAddress()
                : review.edited()
                        .find(place)
                        .map(part -> Addresses.of(draft, part.piece()))
                        .orElse("");
    }

    public String by(Optional<PersonId> person) {
        String name = review.nameOf(person);
        return name.isEmpty() ? texts.of("courses.cohort.somebody") : name;
    }

    /** What the heading says of the state of the review. */
    public String getState() {
        String stage = review.last().map(last -> last.stage().word()).orElse("none");
        return texts.of(isOutdated() ? "review.state.outdated" : "review.state." + stage);
    }

    public String getKind() {
        return review.last()
                .map(last -> switch (last.stage()) {
                    case ASKED -> "info";
                    case APPROVED -> review.isChangedSince() ? "warn" : "ok";
                    case RETURNED -> "warn";
                })
                .orElse("info");
    }

    public String deed(Verdict verdict) {
        return texts.of("review.deed." + verdict.stage().word(), by(verdict.person()));
    }

    public boolean isOutdated() {
        return !review.isAsked()
                && review.last().filter(last -> last.approves(last.revision())).isPresent()
                && review.isChangedSince();
    }

    public String getRemark() {
        return sent.field("remark");
    }

    public String getQuote() {
        return sent.field("quote");
    }

    public String getNote() {
        return sent.field("note");
    }

    public String getEmail() {
        return sent.field("address");
    }

    public String getWords() {
        return sent.field("words");
    }

    /** What was typed as an answer, when it could not be taken. */
    public String answerTo(Comment comment) {
        return sent.field("comment").equals(comment.id().toString()) ? sent.field("answer") : "";
    }

    public String getKey() {
        return Ids.next().toString();
    }

    private String named(Part part) {
        String title = part.title().isBlank() ? part.name() : part.title();
        return texts.of("review.place." + part.piece().kind().name().toLowerCase(Locale.ROOT), title);
    }
}
