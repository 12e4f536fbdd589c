package org.muster.core.people.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.people.api.PersonId;

/** The latest copy as a file. */
@ApplicationScoped
public class OpenCopy {

    @Inject
    CopyQuery query;

    @Inject
    FileStore files;

    public InputStream open(PersonId person) throws IOException {
        FileDigest digest = query.latestOf(person)
                .flatMap(CopyQuery.Copy::digest)
                .map(FileDigest::new)
                .orElseThrow(() -> new NotFound("people.copy.gone"));
        return files.open(digest).orElseThrow(() -> new NotFound("people.copy.gone"));
    }
}
