package org.muster.certificates.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.muster.certificates.awards.BulkProgress;
import org.muster.certificates.awards.RevokeMany;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.PathParameters;

/** {@code /admin/awards/bulk/{bulk}}: how far a revocation of many is. */
@Named("bulk")
@RequestScoped
public class BulkBacking {

    @Inject
    PathParameters path;

    @Inject
    RevokeMany revokeMany;

    private BulkProgress progress;

    @PostConstruct
    void find() {
        try {
            progress = revokeMany.progress(UUID.fromString(path.get("bulk")));
        } catch (IllegalArgumentException e) {
            throw new NotFound("certificates.awards.bulk.unknown");
        }
    }

    public BulkProgress getProgress() {
        return progress;
    }
}
