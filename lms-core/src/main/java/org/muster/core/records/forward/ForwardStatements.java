package org.muster.core.records.forward;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.Background;

/** Takes the targets that are due and sends each its next part. No transaction is open while another store is spoken to. */
@ApplicationScoped
class ForwardStatements implements Background {

    private static final Logger LOG = Logger.getLogger(ForwardStatements.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** One that waits for a slow store leaves the others another. */
    private static final int THREADS = 2;

    @Inject
    TargetLeases leases;

    @Inject
    NextPart next;

    @Inject
    Progress progress;

    @Inject
    Courier courier;

    @Inject
    Transactions transactions;

    @Resource
    ManagedThreadFactory threads;

    private final List<BackgroundLoop> loops = IntStream.rangeClosed(1, THREADS)
            .mapToObj(n -> new BackgroundLoop("forward-" + n, PATIENCE, this::pass))
            .toList();

    @Override
    public void start() {
        loops.forEach(loop -> loop.start(threads));
    }

    @Override
    public void stop() {
        loops.forEach(BackgroundLoop::stop);
    }

    /** Whether a target was due. */
    boolean pass() {
        Optional<Target> target = transactions.inNew(leases::take);
        target.ifPresent(this::forward);
        return target.isPresent();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong means: try again, and show it
    private void forward(Target target) {
        try {
            if (oneByOne(target, transactions.inNew(() -> progress.again(target)))) {
                send(target, transactions.inNew(() -> next.of(target)));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "forwarding to " + target.id() + " stumbled and goes on", e);
            later(target, Outcome.unreached(e.getClass().getSimpleName()));
        }
    }

    private void send(Target target, Part part) {
        if (part.pieces().isEmpty()) {
            past(target, part.end());
            return;
        }
        Outcome outcome = courier.send(target, part.pieces());
        switch (outcome.verdict()) {
            case TAKEN -> transactions.runInNew(() -> progress.taken(target, part));
            case LATER -> later(target, outcome);
            case REFUSED -> {
                if (oneByOne(target, part.pieces())) {
                    past(target, part.end());
                }
            }
        }
    }

    /** Whether all of them were heard. */
    private boolean oneByOne(Target target, List<Piece> pieces) {
        for (Piece piece : pieces) {
            Outcome outcome = courier.send(target, List.of(piece));
            if (outcome.is(Outcome.Verdict.LATER)) {
                later(target, outcome);
                return false;
            }
            if (!transactions.inNew(() -> progress.note(target, piece, outcome))) {
                return false;
            }
        }
        return true;
    }

    private void past(Target target, long end) {
        transactions.runInNew(() -> progress.past(target, end));
    }

    private void later(Target target, Outcome outcome) {
        transactions.runInNew(() -> progress.later(target, outcome));
    }
}
