package org.muster.courses.studio.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.courses.studio.document.Checked;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Part;

/** A draft as its authors see it. */
public final class EditedDraft {

    private final Draft draft;
    private final Contents contents;
    private final String savedBy;

    EditedDraft(Draft draft, Contents contents, String savedBy) {
        this.draft = draft;
        this.contents = contents;
        this.savedBy = savedBy;
    }

    public Draft draft() {
        return draft;
    }

    /** The name of whoever saved it last. */
    public String savedBy() {
        return savedBy;
    }

    /** Those that are there, in their order. */
    public List<Part> parts() {
        return contents.parts();
    }

    /** Those that can be put back. */
    public List<Part> removed() {
        return contents.removed();
    }

    /** Where its files are seen, by their names. */
    public Map<String, String> addresses() {
        return contents.addresses();
    }

    public Checked checked() {
        return contents.checked();
    }

    public List<Part> in(PartKind kind, String parent) {
        return contents.in(kind, parent);
    }

    public List<Part> all(PartKind kind) {
        return parts().stream().filter(part -> part.piece().kind() == kind).toList();
    }

    public Optional<Part> find(String name) {
        return contents.find(name);
    }

    /** The part of that id; {@link NotFound} when there is none, or one of another kind. */
    public Part part(String name, PartKind... kinds) {
        return find(name)
                .filter(part -> List.of(kinds).contains(part.piece().kind()))
                .orElseThrow(PartDesk::unknown);
    }

    /** Whether something is still missing in a part or in what belongs to it. */
    public boolean isUnfinished(Part part) {
        return contents.isUnfinished(part);
    }

    /** The title of a part, there or removed; its name when it has none. */
    public String titleOf(String name) {
        return find(name)
                .or(() -> removed().stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst())
                .map(Part::title)
                .filter(title -> !title.isBlank())
                .orElse(name);
    }
}
