package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.DraftsQuery;
import org.muster.courses.studio.editing.EditedDraft;
import org.muster.courses.studio.editing.LookAtDraft;

/** {@code /studio/courses/{draft}/elsewhere/{part}}: first the other course, then the module; its form goes to {@link ElsewherePost}. */
@Named("studioElsewhere")
@RequestScoped
public class ElsewhereBacking {

    private static final int MOST = 200;

    @Inject
    PathParameters path;

    @Inject
    OpenDraft open;

    @Inject
    Sent sent;

    @Inject
    DraftsQuery draftsQuery;

    @Inject
    LookAtDraft lookAtDraft;

    private Part part;
    private List<Choice> courses = List.of();
    private Optional<EditedDraft> target = Optional.empty();

    @PostConstruct
    void load() {
        part = open.getEdited().part(path.get("part"), PartKind.MODULE, PartKind.LESSON, PartKind.QUESTION);
        courses = draftsQuery.newest(MOST).stream()
                .filter(line -> !line.id().equals(open.getEdited().draft().id()))
                .map(line -> new Choice(line.id().toString(), line.title()))
                .toList();
        target = courses.stream()
                .map(Choice::value)
                .filter(sent.field("to")::equals)
                .findFirst()
                .map(DraftId::parse)
                .map(lookAtDraft::look);
    }

    public Part getPart() {
        return part;
    }

    /** The other drafts that whoever looks writes. */
    public List<Choice> getCourses() {
        return courses;
    }

    public String getTo() {
        return target.map(draft -> draft.draft().id().toString()).orElse("");
    }

    public String getTitle() {
        return target.map(draft -> draft.draft().title()).orElse("");
    }

    /** Whether it belongs into a module there. */
    public boolean isModuleAsked() {
        return part.piece().kind() != PartKind.MODULE;
    }

    public List<Choice> getModules() {
        return target.map(draft -> draft.in(PartKind.MODULE, "")).orElse(List.of()).stream()
                .map(module -> new Choice(module.name(), module.title()))
                .toList();
    }
}
