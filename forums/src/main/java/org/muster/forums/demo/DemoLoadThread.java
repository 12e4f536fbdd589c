package org.muster.forums.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.BeginThread;
import org.muster.forums.discussion.Reply;
import org.muster.forums.discussion.ThreadKind;
import org.muster.forums.discussion.Writing;

/** A thread of fifty posts by the learners who were added for load, once they are enrolled. */
@ApplicationScoped
class DemoLoadThread implements StartStep {

    private static final int POSTS = 50;
    private static final int DAY = -10;
    private static final Duration BETWEEN = Duration.ofMinutes(3);

    @Inject
    Mode mode;

    @Inject
    DemoDays days;

    @Inject
    DemonstrationPeople people;

    @Inject
    PlaceOfAForum places;

    @Inject
    LoadThread loadThread;

    @Inject
    Acting acting;

    @Inject
    BeginThread beginThread;

    @Inject
    Reply reply;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void run(StartProgress progress) {
        List<PersonId> learners = mode.isDemonstration() ? people.addedForLoad() : List.of();
        if (!learners.isEmpty()) {
            progress.step("Learners for load: a thread of " + POSTS + " posts");
            acting.as(learners.get(0), () -> places.ofCourse("act-awareness"))
                    .ifPresent(forum -> write(forum, learners));
        }
    }

    private void write(ForumId forum, List<PersonId> learners) {
        Instant begin = days.past(DAY, LocalTime.of(9, 0));
        ThreadId thread = loadThread.by(
                learners.get(0),
                begin,
                () -> beginThread.begin(forum, ThreadKind.DISCUSSION, "What do you do at the door?", writing(0)));
        for (int n = 1; n < POSTS; n++) {
            Writing writing = writing(n);
            loadThread.by(
                    learners.get(n % learners.size()),
                    begin.plus(BETWEEN.multipliedBy(n)),
                    () -> reply.reply(thread, writing));
        }
    }

    private static Writing writing(int n) {
        UUID key = UUID.nameUUIDFromBytes(("load:" + n).getBytes(StandardCharsets.UTF_8));
        return new Writing("Place " + (n + 1) + ": we greet everybody and look who answers.", key, false);
    }
}
