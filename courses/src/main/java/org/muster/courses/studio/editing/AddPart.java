package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.history.Act;

/** Adds a module, or a lesson to a module, behind those that are there. */
@ApplicationScoped
@Transactional
public class AddPart {

    private static final int MINUTES = 5;

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    NewParts newParts;

    /** The id of the new module. */
    public String module(DraftId id, String title) {
        desk.open(id);
        String kept = Limits.title(title);
        return added(
                id,
                newParts.add(
                        id,
                        PartKind.MODULE,
                        "",
                        name -> titled(name, kept)
                                .with("summary", "")
                                .with("lessons", JsonValue.EMPTY_JSON_ARRAY)
                                .json()));
    }

    /** The id of the new lesson. */
    public String lesson(DraftId id, String module, String title) {
        desk.open(id);
        Part owner = partDesk.present(id, module, PartKind.MODULE);
        String kept = Limits.title(title);
        return added(
                id,
                newParts.add(
                        id,
                        PartKind.LESSON,
                        owner.name(),
                        name -> titled(name, kept)
                                .with("minutes", MINUTES)
                                .with("body", "")
                                .with("knowledge_checks", JsonValue.EMPTY_JSON_ARRAY)
                                .json()));
    }

    private String added(DraftId id, String name) {
        desk.note(id, Act.ADDED, name, List.of(NewParts.added(name)));
        return name;
    }

    private static JsonEdit titled(String name, String title) {
        return JsonEdit.empty().with("id", name).with("title", title);
    }
}
