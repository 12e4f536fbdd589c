package org.muster.core.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.kernel.work.Worker;

/** Files of rows that a transaction deletes: they go once it is committed, and are asked for again until they are gone. */
@ApplicationScoped
public class FilesToForget implements Worker<FileToForget> {

    private static final String KIND = "forget-file";

    @Inject
    WorkQueue queue;

    @Inject
    FileStore files;

    /** For whoever knows that nobody else holds the content. */
    public void forget(FileDigest digest) {
        queue.ask(KIND, digest.hex() + ":" + Ids.next(), new FileToForget(digest.hex()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<FileToForget> payload() {
        return FileToForget.class;
    }

    @Override
    public void work(FileToForget file, String key) throws IOException {
        files.forget(new FileDigest(file.digest()));
    }
}
