package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.question.Fields;
import org.muster.courses.studio.question.QuestionWriter;

/** Saves a question of a lesson or of the bank, unless another saved it meanwhile. */
@ApplicationScoped
@Transactional
public class ReviseQuestion {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    QuestionPicture picture;

    /** {@code form} has the fields of the question's kind. */
    public Saved revise(DraftId id, String name, Fields form, long version) {
        Draft draft = desk.open(id);
        Part part = partDesk.present(id, name, version);
        if (!part.piece().kind().isQuestion()) {
            throw PartDesk.unknown();
        }
        if (part.piece().kind() == PartKind.QUESTION && form.has("module")) {
            partDesk.present(id, form.one("module"), PartKind.MODULE);
        }
        return partDesk.save(
                id, part, before -> picture.put(draft.document(), form, QuestionWriter.write(before, form)));
    }
}
