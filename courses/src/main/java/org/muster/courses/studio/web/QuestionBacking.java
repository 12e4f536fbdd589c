package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.studio.document.CheckPlaces;
import org.muster.courses.studio.document.MediaItems;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.question.QuestionKind;
import org.muster.courses.studio.question.QuestionWriter;

/** {@code /studio/courses/{draft}/questions/{part}}: a question of the bank or of a lesson; its forms go to {@link QuestionPost}. */
@Named("studioQuestion")
@RequestScoped
public class QuestionBacking {

    @Inject
    PathParameters path;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    Texts texts;

    private Part part;
    private JsonObject question;

    @PostConstruct
    void load() {
        part = open.getEdited().part(path.get("part"), PartKind.QUESTION, PartKind.CHECK);
        question = sent.isAgain() && sent.has("stem") ? asSent() : part.piece().content();
    }

    /** What was sent stays in the form, as far as it makes a question. */
    private JsonObject asSent() {
        try {
            return QuestionWriter.write(part.piece().content(), sent::field);
        } catch (RuleBroken toBeMended) {
            return part.piece().content();
        }
    }

    public Part getPart() {
        return part;
    }

    public QuestionFields getFields() {
        return new QuestionFields(question, sent);
    }

    public String getHeading() {
        return part.title().isBlank() ? texts.of("studio.question.new") : part.title();
    }

    /** Whether there is a form for its kind; otherwise it stays as it is. */
    public boolean isEditable() {
        return QuestionKind.of(question.getString("type", "")).isPresent();
    }

    public boolean isCheck() {
        return part.piece().kind() == PartKind.CHECK;
    }

    public String getBack() {
        return open.getEdited().find(part.piece().parent()).map(open::at).orElse(open.getAddress() + "/questions");
    }

    /** Whether its lesson's text has lost its place. */
    public boolean isUnplaced() {
        return isCheck()
                && open.getEdited()
                        .find(part.piece().parent())
                        .filter(lesson ->
                                CheckPlaces.holds(lesson.piece().content().getString("body", ""), part.name()))
                        .isEmpty();
    }

    public List<Choice> getModules() {
        return open.getModules().stream()
                .map(module -> new Choice(module.name(), module.title()))
                .toList();
    }

    public List<Choice> getPictures() {
        return Stream.concat(
                        Stream.of(new Choice("", texts.of("studio.question.no-picture"))),
                        MediaItems.of(open.getEdited().draft().document()).stream()
                                .map(item -> new Choice(item.getString("file"), named(item))))
                .toList();
    }

    private static String named(JsonObject item) {
        String alt = item.getString("alt", "");
        return alt.isBlank() ? item.getString("file") : alt;
    }

    public long getVersion() {
        return sent.counted("version").orElseGet(part::version);
    }
}
