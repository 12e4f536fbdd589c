package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.rule.Finding;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.EditedDraft;
import org.muster.courses.studio.editing.LookAtDraft;

/** The draft whose pages are open: {@code /studio/courses/{draft}…}. */
@Named("studio")
@RequestScoped
public class OpenDraft {

    @Inject
    PathParameters path;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    SavedWords saved;

    @Inject
    Texts texts;

    private EditedDraft edited;

    @PostConstruct
    void load() {
        edited = lookAtDraft.look(DraftId.parse(path.get("draft")));
    }

    public EditedDraft getEdited() {
        return edited;
    }

    public String getTitle() {
        return edited.draft().title();
    }

    public String getAddress() {
        return Addresses.of(edited.draft().id());
    }

    public String getSavedAt() {
        return saved.at(edited.draft().standing().savedAt());
    }

    public List<Part> getModules() {
        return edited.in(PartKind.MODULE, "");
    }

    public List<Part> lessons(Part module) {
        return edited.in(PartKind.LESSON, module.name());
    }

    public List<Part> checks(Part lesson) {
        return edited.in(PartKind.CHECK, lesson.name());
    }

    public String at(Part part) {
        return Addresses.of(edited.draft().id(), part.piece());
    }

    public boolean isUnfinished(Part part) {
        return edited.isUnfinished(part);
    }

    /** What stands between the draft and its publishing, each with the page where it is mended. */
    public List<Missing> getMissing() {
        return edited.checked().findings().stream().map(this::missing).toList();
    }

    private Missing missing(Finding finding) {
        String name = edited.find(finding.place())
                .map(Part::title)
                .filter(title -> !title.isBlank())
                .orElse(finding.place());
        return new Missing(texts.of(finding.rule(), name), hrefOf(finding));
    }

    private String hrefOf(Finding finding) {
        return edited.find(finding.place()).map(this::at).orElseGet(() -> getAddress() + page(finding.rule()));
    }

    private static String page(String rule) {
        return switch (rule) {
            case "courses.publish.pass-mark",
                    "courses.publish.attempts",
                    "courses.publish.bank",
                    "courses.publish.webinars" -> "/assessment";
            case "courses.publish.alternative-text", "courses.publish.file-missing" -> "/pictures";
            default -> "";
        };
    }

    /** Something to mend, and where. */
    public record Missing(String sentence, String href) {}
}
