package org.muster.courses.studio.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.courses.api.DraftId;

/** Tells whom it concerns that a draft waits for them, was approved or came back. */
@ApplicationScoped
public class TellOfReview implements Worker<ToldOfReview> {

    public static final String KIND = "courses-draft-review";

    @Inject
    Acting acting;

    @Inject
    PostReviewLetters letters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<ToldOfReview> payload() {
        return ToldOfReview.class;
    }

    @Override
    public void work(ToldOfReview told, String key) {
        acting.asTheServer(() -> {
            letters.post(new DraftId(told.draft()), told.number());
            return key;
        });
    }
}
