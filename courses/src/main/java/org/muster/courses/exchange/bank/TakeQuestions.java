package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.api.Permission;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.bank.PutIntoBank.Asked;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.editing.EditedDraft;
import org.muster.courses.studio.editing.LookAtDraft;

/** Asks for the questions of a file that was looked at to be put into the bank; asked twice they are put there once. */
@ApplicationScoped
@Transactional
public class TakeQuestions {

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    Permission permission;

    @Inject
    BroughtFiles files;

    @Inject
    WorkQueue queue;

    @Inject
    ActingTime time;

    public void take(DraftId draft, UUID file, Choices choices) {
        EditedDraft edited = lookAtDraft.look(draft);
        files.get(draft, file);
        if (!edited.draft().standing().isOpen()) {
            throw new RuleBroken("studio.draft.closed");
        }
        choices.chosen().forEach(module -> requireModule(edited, module));
        if (files.ask(file, time.now())) {
            Asked asked =
                    new Asked(draft.value(), file, permission.current().value(), choices.modules(), choices.same());
            queue.ask(PutIntoBank.KIND, file + ":" + time.now(), asked);
        }
    }

    private static void requireModule(EditedDraft edited, String module) {
        if (edited.in(PartKind.MODULE, "").stream()
                .noneMatch(part -> part.name().equals(module))) {
            throw new RuleBroken("exchange.module.missing");
        }
    }
}
