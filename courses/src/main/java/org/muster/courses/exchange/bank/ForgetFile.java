package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.core.kernel.work.Worker;

/** Forgets a file that was brought, whether its questions were taken or not. */
@ApplicationScoped
class ForgetFile implements Worker<ForgetFile.Kept> {

    static final String KIND = "courses-forget-question-file";

    @Inject
    BroughtFiles files;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Kept> payload() {
        return Kept.class;
    }

    @Override
    public void work(Kept kept, String key) {
        files.forget(kept.file());
    }

    /** A file that is kept for a while. */
    public record Kept(UUID file) {}
}
