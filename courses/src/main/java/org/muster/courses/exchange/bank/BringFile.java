package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.format.QuestionFile;
import org.muster.courses.studio.editing.LookAtDraft;

/** Takes a file with questions to a draft to look at it; the bank stays as it is. After a day the file is forgotten. */
@ApplicationScoped
@Transactional
public class BringFile {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    BroughtFiles files;

    @Inject
    WorkQueue queue;

    @Inject
    ActingTime time;

    public UUID bring(DraftId draft, String name, byte[] content) {
        if (!lookAtDraft.look(draft).draft().standing().isOpen()) {
            throw new RuleBroken("studio.draft.closed");
        }
        if (content.length > QuestionFile.LIMIT) {
            throw new RuleBroken("exchange.file.large");
        }
        UUID id = Ids.next();
        Instant now = time.now();
        files.add(id, draft, name, content, now);
        queue.askAt(now.plus(KEPT), ForgetFile.KIND, id.toString(), new ForgetFile.Kept(id));
        return id;
    }
}
