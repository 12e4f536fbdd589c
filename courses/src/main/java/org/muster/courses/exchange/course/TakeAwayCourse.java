package org.muster.courses.exchange.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.NamedFiles;
import org.muster.courses.studio.document.CourseParts;
import org.muster.courses.studio.draft.DraftFiles;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.EditedDraft;
import org.muster.courses.studio.editing.LookAtDraft;

/** Packs a draft with all that it shows, for another installation or to keep. */
@ApplicationScoped
public class TakeAwayCourse {

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    DraftFiles files;

    @Inject
    FileStore store;

    @Transactional
    public Packed look(DraftId id) {
        EditedDraft edited = lookAtDraft.look(id);
        JsonObject document = new CourseParts(
                        edited.draft().document(),
                        edited.parts().stream().map(Part::piece).toList())
                .document();
        Set<String> named = NamedFiles.in(document).collect(Collectors.toSet());
        Map<String, FileDigest> digests = new TreeMap<>();
        files.of(id).stream()
                .filter(file -> named.contains(file.name()))
                .forEach(file -> digests.put(file.name(), file.digest()));
        return new Packed(edited.draft().slug(), document, digests);
    }

    /** Outside of any transaction: whoever receives it may be slow. */
    public void write(Packed packed, OutputStream out) throws IOException {
        OwnArchive.write(
                packed.document(), packed.files(), digest -> store.open(digest).orElseThrow(), out);
    }

    /** What stands in an archive. */
    public record Packed(String slug, JsonObject document, Map<String, FileDigest> files) {}
}
