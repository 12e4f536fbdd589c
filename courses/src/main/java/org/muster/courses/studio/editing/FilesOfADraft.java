package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.files.FileStore;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.NamedFiles;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;

/** The content of the files that a draft's document names; what nothing names is not published. */
@ApplicationScoped
class FilesOfADraft {

    @Inject
    DraftFiles files;

    @Inject
    FileStore store;

    Map<String, byte[]> of(DraftId id, JsonObject document) {
        Set<String> named = NamedFiles.in(document).collect(Collectors.toSet());
        Map<String, byte[]> contents = new TreeMap<>();
        files.of(id).stream()
                .filter(file -> named.contains(file.name()))
                .forEach(file -> contents.put(file.name(), content(file)));
        return contents;
    }

    private byte[] content(DraftFile file) {
        try (InputStream bytes = store.open(file.digest()).orElseThrow(() -> new NotFound("studio.file.unknown"))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
