package org.muster.certificates.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.signature.CheckFile;
import org.muster.certificates.signature.CheckFile.Checked;
import org.muster.certificates.signature.CheckFile.Genuineness;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Throttling;

/** Says whether a certificate’s file is genuine and what it is worth today. For anyone; nothing of the file is kept. */
@ApplicationScoped
@Transactional
public class VerifyFile {

    /** The most bytes that are looked at: a hundred times what a certificate has. */
    public static final long LIMIT = 5L * 1024 * 1024;

    private static final String FILES = "certificate-file";

    @Inject
    CheckFile checkFile;

    @Inject
    AwardsQuery awards;

    @Inject
    VerifyAward verifyAward;

    @Inject
    Throttling throttling;

    public FileAnswer verify(byte[] file) {
        if (file.length > LIMIT) {
            throw new RuleBroken("certificates.verify.file.large", LIMIT / 1024 / 1024);
        }
        Duration pause = throttling.pause(FILES);
        if (!pause.isZero()) {
            throw new RuleBroken(
                    "certificates.verify.file.early", pause.plusSeconds(59).toMinutes());
        }
        Checked checked = checkFile.check(file);
        if (checked.genuineness() != Genuineness.GENUINE) {
            throttling.missed(FILES);
        }
        return new FileAnswer(
                checked.genuineness(),
                checked.award()
                        .flatMap(award -> awards.find(new AwardId(award)))
                        .map(verifyAward::verdict));
    }

    /**
     * What is known of a file.
     *
     * @param verdict on the certificate, when the file is genuine
     */
    public record FileAnswer(Genuineness genuineness, Optional<Verdict> verdict) {}
}
