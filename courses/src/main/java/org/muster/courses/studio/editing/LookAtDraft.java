package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** Shows an author a draft, its outline and what is still missing. */
@ApplicationScoped
@Transactional
public class LookAtDraft {

    @Inject
    DraftDesk desk;

    @Inject
    Parts parts;

    public EditedDraft look(DraftId id) {
        Draft draft = desk.looked(id);
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
