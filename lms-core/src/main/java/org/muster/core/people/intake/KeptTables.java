package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;

/** Keeps files that are brought, each behind its intake's id: so nobody else holds the same content when it is forgotten. */
@ApplicationScoped
class KeptTables {

    /** 128 MiB: a workbook written down is longer than it was. */
    static final long LARGEST = 128L * 1024 * 1024;

    @Inject
    FileStore files;

    FileDigest keep(UUID intake, InputStream content) throws IOException {
        byte[] id = intake.toString().getBytes(StandardCharsets.US_ASCII);
        return files.keep(new SequenceInputStream(new ByteArrayInputStream(id), content), LARGEST + id.length);
    }

    InputStream open(UUID intake, String digest) throws IOException {
        InputStream kept = files.open(new FileDigest(digest)).orElseThrow(() -> new NotFound("people.intake.gone"));
        kept.skipNBytes(intake.toString().length());
        return kept;
    }
}
