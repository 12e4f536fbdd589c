package org.muster.library.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.kernel.files.FileType;
import org.muster.core.kernel.files.Picture;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;

/** The files of resources. What has no row here is not served, whatever else the store holds; archives are never opened. */
@ApplicationScoped
public class LibraryFiles {

    /** The largest file: 50 MiB. */
    public static final long LARGEST = 50L * 1024 * 1024;

    @Inject
    FileStore store;

    @Inject
    Sql sql;

    @Inject
    Permission permission;

    @Inject
    ActingTime time;

    public Optional<LibraryFile> find(FileId file) {
        return sql.first(
                row -> new LibraryFile(
                        new FileId(row.id("id")),
                        new ResourceId(row.id("resource_id")),
                        new FileDigest(row.text("digest")),
                        row.text("name"),
                        row.text("type"),
                        row.number("size")),
                "SELECT id, resource_id, digest, name, type, size FROM library_file WHERE id = ?",
                file.value());
    }

    /** Keeps a file to be downloaded. */
    public FileId keep(ResourceId resource, GivenFile file) throws IOException {
        if (file.size() > LARGEST) {
            throw new RuleBroken("library.rule.file-large", LARGEST / 1024 / 1024);
        }
        FileKind kind = FileKind.ofType(FileType.of(file.content().open(), file.name()))
                .orElseThrow(() -> new RuleBroken("library.rule.file-kind"));
        FileDigest digest = store.keep(file.content().open(), LARGEST);
        return enter(resource, "FILE", digest, kind.named(file.name()), kind.type(), file.size());
    }

    /** Keeps a picture of a text, drawn anew. */
    public FileId keep(ResourceId resource, Picture picture) {
        try {
            FileDigest digest = store.keep(new ByteArrayInputStream(picture.content()), picture.content().length);
            String ending = picture.type().endsWith("png") ? "png" : "jpg";
            return enter(resource, "PICTURE", digest, "picture." + ending, picture.type(), picture.content().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileId enter(ResourceId resource, String purpose, FileDigest digest, String name, String type, long size) {
        FileId id = new FileId(Ids.next());
        sql.change(
                "INSERT INTO library_file (id, resource_id, purpose, digest, name, type, size, added_at, added_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                resource.value(),
                purpose,
                digest.hex(),
                name,
                type,
                size,
                time.now(),
                permission.actor().map(PersonId::value).orElse(null));
        return id;
    }
}
