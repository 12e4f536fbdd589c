package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Paging;
import org.muster.courses.exchange.bank.Asked;
import org.muster.courses.question.Tags;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;

/** {@code /studio/courses/{draft}/questions?module=…&words=…&page=…}: the bank; its forms go to {@link QuestionsPost}. */
@Named("studioQuestions")
@RequestScoped
public class QuestionsBacking {

    private static final int PAGE = 20;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    private List<Part> found = List.of();
    private Paging paging;

    @PostConstruct
    void find() {
        found = new Asked(getModule(), getTag(), getWords()).in(open.getEdited());
        paging = Paging.of(sent.field("page"), PAGE, found.size());
    }

    public List<Part> getFound() {
        return found.stream().skip(paging.skip()).limit(PAGE).toList();
    }

    public Paging getPaging() {
        return paging;
    }

    public String getPages() {
        return open.getAddress() + "/questions?"
                + Queries.of("module", getModule(), "tag", getTag(), "words", getWords()) + "&page=";
    }

    /** Where the questions that are shown can be taken away. */
    public String getExport() {
        return open.getAddress() + "/questions/export?"
                + Queries.of("module", getModule(), "tag", getTag(), "words", getWords());
    }

    public String getModule() {
        return sent.field("module");
    }

    public String getTag() {
        return sent.field("tag");
    }

    /** The tags that questions have; each once, as one of them has it. */
    public List<Choice> getTags() {
        Map<String, Choice> tags = new TreeMap<>();
        open.getEdited().all(PartKind.QUESTION).stream()
                .flatMap(question -> tagsOf(question).stream())
                .forEach(word -> tags.putIfAbsent(Tags.folded(word), new Choice(Tags.folded(word), word)));
        return List.copyOf(tags.values());
    }

    public List<String> tagsOf(Part question) {
        return Tags.in(question.piece().content()).words();
    }

    public String getWords() {
        return sent.field("words").strip();
    }

    public List<Choice> getModules() {
        return open.getModules().stream()
                .map(module -> new Choice(module.name(), module.title()))
                .toList();
    }

    public String titleOfModule(Part question) {
        return open.getEdited().find(moduleOf(question)).map(Part::title).orElse("");
    }

    private static String moduleOf(Part question) {
        return question.piece().content().getString("module", "");
    }
}
