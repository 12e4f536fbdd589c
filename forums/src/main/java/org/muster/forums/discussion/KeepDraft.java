package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.richtext.RichText;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.forum.EnterForum;

/** Keeps what somebody is writing, as it stands: they go on with it wherever they sign in next. */
@ApplicationScoped
public class KeepDraft {

    @Inject
    EnterForum enterForum;

    @Inject
    EnterTopic enterTopic;

    @Inject
    Drafts drafts;

    @Inject
    ActingTime time;

    /** Of an answer; says when it was kept. */
    @Transactional
    public Instant keep(ThreadId thread, String body) {
        return keep(enterTopic.enter(thread).person(), thread.value(), "", body);
    }

    /** Of a new thread. */
    @Transactional
    public Instant keep(ForumId forum, String title, String body) {
        return keep(enterForum.enter(forum).person(), forum.value(), title, body);
    }

    private Instant keep(PersonId person, UUID place, String title, String sent) {
        Instant now = time.now();
        String body = Wording.clean(sent);
        String line = Wording.line(title);
        if (line.isEmpty() && RichText.isEmpty(body)) {
            drafts.forget(person, place);
        } else {
            String start = line.substring(0, Math.min(line.length(), Wording.LONGEST_TITLE));
            drafts.keep(person, place, new Draft(start, body, now));
        }
        return now;
    }
}
