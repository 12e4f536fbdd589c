package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.MediaType;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.Slug;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;

/** Begins a draft with a whole document and its files, which were checked: all of it or nothing. */
@ApplicationScoped
@Transactional
public class BeginFromFile {

    @Inject
    Permission permission;

    @Inject
    FreeSlugs freeSlugs;

    @Inject
    NewDrafts newDrafts;

    @Inject
    DraftFiles draftFiles;

    @Inject
    FileStore store;

    @Inject
    DraftDesk desk;

    @Inject
    ActingTime time;

    /** The address that the document proposes is numbered when another course has it. */
    public DraftId begin(JsonObject document, Map<String, byte[]> files) {
        permission.require(CoursesAct.AUTHOR_COURSE);
        if (files.size() > Limits.FILES) {
            throw new RuleBroken("studio.pictures.many", Limits.FILES);
        }
        Slug proposed = new Slug(document.getString("slug"));
        Slug slug = freeSlugs.like(proposed.isSimple() ? proposed : Slug.of(document.getString("title")));
        JsonObject own = JsonEdit.of(document)
                .with("slug", slug.text())
                .without("changes")
                .json();
        DraftId id = newDrafts.add(own, Optional.empty());
        files.forEach((name, content) -> keep(id, name, content));
        desk.tell("begin-draft", id, Map.of("course", slug.text()));
        return id;
    }

    private void keep(DraftId id, String name, byte[] content) {
        Instant now = time.now();
        try {
            FileDigest digest = store.keep(new ByteArrayInputStream(content), content.length);
            draftFiles.add(id, new DraftFile(name, digest, type(name), content.length), desk.actor(), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        return MediaType.of(name)
                .map(MediaType::type)
                .orElseThrow(() -> new RuleBroken("courses.publish.file-type", name));
    }
}
