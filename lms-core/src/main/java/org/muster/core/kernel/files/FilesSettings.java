package org.muster.core.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** Where uploaded and made files are kept: {@code LMS_FILES_DIR}. */
@ApplicationScoped
class FilesSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.files.dir", defaultValue = "files")
    String folder;

    @Override
    public void check() {
        try {
            Path path = Files.createDirectories(Path.of(folder));
            if (!Files.isWritable(path)) {
                throw new BadSetting("LMS_FILES_DIR", "the server may not write to it");
            }
        } catch (IOException | InvalidPathException e) {
            throw new BadSetting("LMS_FILES_DIR", "it is not a folder and cannot be made one");
        }
    }

    @Produces
    @ApplicationScoped
    FileStore store() {
        return new FolderFileStore(Path.of(folder));
    }
}
