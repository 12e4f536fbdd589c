package org.muster.courses.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.question.Tags;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.syllabus.Review;

/** {@code /studio/courses/{draft}/assessment}: how it is held; its form goes to {@link AssessmentPost}. */
@Named("studioAssessment")
@RequestScoped
public class AssessmentBacking {

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    Texts texts;

    public String getDraw() {
        return number("draw", "draw");
    }

    public String getPassMark() {
        return number("pass", "pass_mark_percent");
    }

    public String getAttempts() {
        return number("attempts", "attempts");
    }

    public String getMinutes() {
        return number("minutes", "minutes");
    }

    public String getWebinars() {
        return number("webinars", "webinars");
    }

    public String getLimit() {
        return number("limit", "limit_minutes");
    }

    public String getPause() {
        return number("pause", "wait_hours");
    }

    public boolean isHonesty() {
        return sent.or("honesty", rules().getBoolean("honesty", false));
    }

    public boolean isPractice() {
        return sent.or("practice", rules().getBoolean("practice", false));
    }

    public boolean isShuffled() {
        return sent.or("shuffled", rules().getBoolean("shuffle_options", false));
    }

    public String getReview() {
        return sent.or("review", Review.in(rules()).word());
    }

    public List<Choice> getReviews() {
        return Arrays.stream(Review.values())
                .map(each -> new Choice(each.word(), texts.of("studio.assessment.review." + each.word())))
                .toList();
    }

    /** How many questions are drawn from a module; empty text when that is left open. */
    public String drawn(Part module) {
        JsonObject perModule =
                rules().get("draw_per_module") instanceof JsonObject drawn ? drawn : JsonValue.EMPTY_JSON_OBJECT;
        String kept = perModule.containsKey(module.name()) ? String.valueOf(perModule.getInt(module.name())) : "";
        return sent.or("draw-" + module.name(), kept);
    }

    /** The tags that questions have, with how many have each and how many are drawn. */
    public List<Tagged> getTags() {
        Map<String, Tagged> tags = new TreeMap<>();
        JsonObject perTag =
                rules().get("draw_per_tag") instanceof JsonObject drawn ? drawn : JsonValue.EMPTY_JSON_OBJECT;
        open.getEdited().all(PartKind.QUESTION).stream()
                .flatMap(question -> Tags.in(question.piece().content()).words().stream())
                .forEach(word -> tags.merge(
                        Tags.folded(word), new Tagged(word, 1, ""), (one, other) -> one.more(other.count())));
        perTag.forEach((tag, count) ->
                tags.merge(tag, new Tagged(tag, 0, count.toString()), (there, drawn) -> there.drawing(drawn.drawn())));
        return List.copyOf(tags.values());
    }

    /** What was sent for a tag, by its place in the list; otherwise what is kept. */
    public String tagged(int place, Tagged tag) {
        return sent.or("tagged-" + place, tag.drawn());
    }

    /** A tag of the bank; {@code drawn} is empty text when that is left open. */
    public record Tagged(String word, int count, String drawn) {

        Tagged more(int questions) {
            return new Tagged(word, count + questions, drawn);
        }

        Tagged drawing(String questions) {
            return new Tagged(word, count, questions);
        }
    }

    public long inBank(Part module) {
        return open.getEdited().all(PartKind.QUESTION).stream()
                .filter(question ->
                        question.piece().content().getString("module", "").equals(module.name()))
                .count();
    }

    public int getBank() {
        return open.getEdited().all(PartKind.QUESTION).size();
    }

    public long getVersion() {
        return sent.counted("version").orElseGet(this::getCurrent);
    }

    public long getCurrent() {
        return open.getEdited().draft().standing().version();
    }

    private String number(String field, String name) {
        return sent.or(field, String.valueOf(rules().getInt(name, 0)));
    }

    private JsonObject rules() {
        return open.getEdited().draft().document().getJsonObject("assessment");
    }
}
