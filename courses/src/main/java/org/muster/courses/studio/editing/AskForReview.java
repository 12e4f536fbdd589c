package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Authors;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.review.Readers;
import org.muster.courses.studio.review.Stage;
import org.muster.courses.studio.review.Words;

/** An author asks others to read the draft and to say whether it may be published. */
@ApplicationScoped
@Transactional
public class AskForReview {

    static final int MOST = 20;

    @Inject
    DraftDesk desk;

    @Inject
    WholeDraft whole;

    @Inject
    Colleagues colleagues;

    @Inject
    Authors authors;

    @Inject
    Readers readers;

    @Inject
    VerdictDesk verdicts;

    /**
     * @param note what to look at; may be empty
     * @param address the one that whoever is to read it signs in with; empty text for all who review drafts
     */
    public void ask(DraftId id, String note, String address) {
        Draft draft = desk.open(id);
        EditedDraft edited = whole.of(draft);
        if (edited.checked().syllabus().isEmpty() || edited.all(PartKind.LESSON).isEmpty()) {
            throw new RuleBroken("review.nothing");
        }
        String words = Words.of(note, "note");
        if (!address.isBlank()) {
            invite(id, address.strip());
        }
        verdicts.give(draft, Stage.ASKED, words);
    }

    private void invite(DraftId id, String address) {
        PersonId reader = colleagues.with(address, CoursesAct.REVIEW_DRAFT, "review.address.unknown");
        if (authors.isAuthor(id, reader)) {
            throw new RuleBroken("review.address.author", "address");
        }
        if (!readers.isReader(id, reader) && readers.of(id).size() >= MOST) {
            throw new RuleBroken("review.address.many", MOST, "address");
        }
        readers.add(id, reader, verdicts.now());
    }
}
