package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.kernel.files.FileTooLarge;
import org.muster.core.kernel.files.FileType;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Files that show an accreditation: kept with it, and opened by whoever looks after accreditations or audits them. */
@ApplicationScoped
@Transactional
public class KeepEvidence {

    private static final long LIMIT = 20L * 1024 * 1024;
    private static final int MOST = 50;

    @Inject
    Permission permission;

    @Inject
    Accreditations accreditations;

    @Inject
    KnownEvidence known;

    @Inject
    FileStore files;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** At most 20 MiB, of any kind; at most 50 for one accreditation. */
    public void add(AccreditationId id, String name, InputStream content) throws IOException {
        permission.require(CertificatesAct.ACCREDIT_VERSION);
        accreditations.lock(id);
        if (known.of(id).size() >= MOST) {
            throw new RuleBroken("certificates.evidence.too-many", MOST);
        }
        FileDigest digest = keep(content);
        UUID by = permission.actor().map(PersonId::value).orElse(null);
        Evidence evidence = new Evidence(Ids.next(), name, type(digest, name), size(digest), digest, clock.instant());
        known.add(id, evidence, by);
        audit.append("certificates.keep-evidence", by, id.value());
    }

    public Evidence open(AccreditationId id, UUID evidence) {
        permission.require(CertificatesAct.VIEW_ACCREDITATIONS);
        return known.find(id, evidence).orElseThrow(() -> new NotFound("certificates.evidence.unknown"));
    }

    private FileDigest keep(InputStream content) throws IOException {
        try {
            return files.keep(content, LIMIT);
        } catch (FileTooLarge tooLarge) {
            throw new RuleBroken("certificates.evidence.too-large");
        }
    }

    private String type(FileDigest digest, String name) throws IOException {
        try (InputStream content = files.open(digest).orElseThrow()) {
            return FileType.of(content, name);
        }
    }

    private long size(FileDigest digest) throws IOException {
        return files.size(digest).orElseThrow();
    }
}
