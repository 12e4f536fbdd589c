package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.AddPart;
import org.muster.courses.studio.editing.CopyPart;
import org.muster.courses.studio.editing.MovePart;
import org.muster.courses.studio.editing.RemovePart;

/** What the buttons beside parts do. */
@ApplicationScoped
class PartDeeds {

    @Inject
    Sent sent;

    @Inject
    AddPart addPart;

    @Inject
    MovePart movePart;

    @Inject
    CopyPart copyPart;

    @Inject
    RemovePart removePart;

    @Inject
    Notices notices;

    void carryOut(DraftId draft) {
        String part = sent.field("part");
        switch (sent.field("do")) {
            case "up" -> movePart.up(draft, part);
            case "down" -> movePart.down(draft, part);
            case "put" -> movePart.put(draft, part, sent.field("module"), sent.number("place", 0));
            case "copy" -> {
                copyPart.copy(draft, part);
                notices.next("studio.copied");
            }
            case "remove" -> {
                removePart.remove(draft, part);
                notices.next("studio.removed.done");
            }
            case "restore" -> removePart.restore(draft, part);
            default -> throw new RuleBroken("courses.form.unknown");
        }
    }

    /** Where the new part is written. */
    String add(DraftId draft) {
        if (sent.field("do").equals("add-lesson")) {
            return Addresses.of(draft) + "/lessons/"
                    + addPart.lesson(draft, sent.field("part"), sent.field("lesson-title"));
        }
        return Addresses.of(draft) + "/modules/" + addPart.module(draft, sent.field("module-title"));
    }
}
