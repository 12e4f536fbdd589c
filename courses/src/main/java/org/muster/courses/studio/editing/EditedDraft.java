package org.muster.courses.studio.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.courses.studio.document.Checked;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Part;

/**
 * A draft as its authors see it.
 *
 * @param parts those that are there, in their order
 * @param removed those that can be put back
 * @param addresses where its files are seen, by their names
 * @param savedBy the name of whoever saved it last
 */
public record EditedDraft(
        Draft draft,
        List<Part> parts,
        List<Part> removed,
        Map<String, String> addresses,
        Checked checked,
        String savedBy) {

    public List<Part> in(PartKind kind, String parent) {
        return parts.stream().filter(part -> part.piece().isIn(kind, parent)).toList();
    }

    public List<Part> all(PartKind kind) {
        return parts.stream().filter(part -> part.piece().kind() == kind).toList();
    }

    public Optional<Part> find(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The part of that id; {@link NotFound} when there is none, or one of another kind. */
    public Part part(String name, PartKind... kinds) {
        return find(name)
                .filter(part -> List.of(kinds).contains(part.piece().kind()))
                .orElseThrow(PartDesk::unknown);
    }
}
