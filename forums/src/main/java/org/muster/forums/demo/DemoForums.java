package org.muster.forums.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.reading.ReadThread;

/**
 * Fills the demonstration's forums. What is there is left alone; a forum whose cohort is not there yet waits for the next
 * start. The learner has read the older threads and finds the newer ones unread.
 */
@ApplicationScoped
class DemoForums implements StartStep {

    private static final String LEARNER = "DEMO-learner";
    private static final int READ_UNTIL = -20;
    private static final System.Logger LOG = System.getLogger(DemoForums.class.getName());

    @Inject
    Mode mode;

    @Inject
    DemoDays days;

    @Inject
    PlaceOfAForum places;

    @Inject
    LoadThread loadThread;

    @Inject
    ReadThread readThread;

    @Inject
    DemonstrationPeople people;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            DemoForum.all().forEach(forum -> fill(forum, progress));
        }
    }

    private void fill(DemoForum file, StartProgress progress) {
        List<DemoThread> missing =
                file.threads().filter(thread -> !loadThread.isThere(thread)).toList();
        Optional<ForumId> forum = missing.isEmpty() ? Optional.empty() : places.of(file);
        forum.ifPresent(place -> {
            progress.step("Letting people talk: " + file.title());
            missing.forEach(thread -> load(place, file, thread));
        });
    }

    private void load(ForumId forum, DemoForum file, DemoThread thread) {
        try {
            ThreadId id = loadThread.load(forum, file, thread);
            if (thread.last().day() <= READ_UNTIL) {
                read(id, days.past(thread.last().day(), thread.last().time()).plus(Duration.ofHours(1)));
            }
        } catch (Refusal refusal) {
            LOG.log(System.Logger.Level.WARNING, "left out: " + thread.title() + ": " + refusal.key());
        }
    }

    private void read(ThreadId thread, Instant at) {
        loadThread.by(people.of(LEARNER), at, () -> readThread.read(thread, 1));
    }
}
