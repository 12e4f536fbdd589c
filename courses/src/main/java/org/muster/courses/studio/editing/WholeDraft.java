package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.courses.api.DraftId;
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

    EditedDraft of(Draft draft) {
        DraftId id = draft.id();
        List<Part> all = parts.of(id);
        List<Part> present = present(all);
        Map<String, String> addresses = desk.addresses(id);
        CourseParts course = new CourseParts(
                draft.document(), present.stream().map(Part::piece).toList());
        return new EditedDraft(
                draft,
                present,
                all.stream().filter(Part::removed).toList(),
                addresses,
                Checked.of(course.document(), addresses),
                desk.nameOf(draft.standing().savedBy()));
    }

    /** What was removed takes along what belongs to it. */
    private static List<Part> present(List<Part> all) {
        Set<String> removed = all.stream().filter(Part::removed).map(Part::name).collect(Collectors.toSet());
        Set<String> orphans = all.stream()
                .filter(part -> removed.contains(part.piece().parent()))
                .map(Part::name)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(part -> !part.removed()
                        && !orphans.contains(part.name())
                        && !orphans.contains(part.piece().parent()))
                .toList();
    }
}
