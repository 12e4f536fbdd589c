package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.courses.studio.document.Checked;
import org.muster.courses.studio.document.CourseParts;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;

/** Puts a draft together with its parts and what is still missing. */
@ApplicationScoped
class WholeDraft {

    @Inject
    DraftDesk desk;

    @Inject
    Parts parts;

    @Inject
    ReadDrafts read;

    EditedDraft of(Draft draft) {
        Contents contents = read.contents(draft, this::contents);
        return new EditedDraft(draft, contents, desk.nameOf(draft.standing().savedBy()));
    }

    private Contents contents(Draft draft) {
        Map<String, String> addresses = desk.addresses(draft.id());
        return new Contents(parts.of(draft.id()), addresses, present -> {
            CourseParts course = new CourseParts(
                    draft.document(), present.stream().map(Part::piece).toList());
            return Checked.of(course.document(), addresses);
        });
    }
}
