package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.forums.api.PostId;

/** Whoever asked, a trainer or a moderator says which post answers the question, and may think again. */
@ApplicationScoped
public class AcceptAnswer {

    @Inject
    EnterTopic enterTopic;

    @Inject
    Topics topics;

    @Inject
    AuditLog audit;

    @Transactional
    public void accept(PostId id) {
        EnteredPost at = enterTopic.enter(id);
        change(at, id);
        audit.append("forums.accept-answer", at.person().value(), id.value());
    }

    /** The question is open again. */
    @Transactional
    public void takeBack(PostId id) {
        EnteredPost at = enterTopic.enter(id);
        change(at, null);
        audit.append("forums.take-back-answer", at.person().value(), id.value());
    }

    private void change(EnteredPost at, @Nullable PostId answer) {
        Topic topic = topics.lock(at.at().topic().id());
        if (!QuestionsAreAnsweredOnce.maySettle(topic, at.person(), at.standing())) {
            throw new Forbidden("forums.accept.not-yours");
        }
        if (!QuestionsAreAnsweredOnce.canAnswer(topic, at.post())) {
            throw new RuleBroken("forums.accept.no-answer");
        }
        topics.accept(topic.id(), answer);
    }
}
