package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.intake.Intake.Counts;

/**
 * Reads a file and compares it with the roster, in one transaction that holds the file's row: done twice at once, the second
 * finds it done.
 */
@ApplicationScoped
class ReadPeople implements Worker<IntakeWanted> {

    static final String KIND = "people.intake-read";

    /** The heading not counted. */
    static final int MOST_LINES = 100_000;

    @Inject
    Intakes intakes;

    @Inject
    KeptTables tables;

    @Inject
    StagedLines staged;

    @Inject
    CompareLines compareLines;

    @Inject
    IntakeProgress progress;

    @Inject
    Transactions transactions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<IntakeWanted> payload() {
        return IntakeWanted.class;
    }

    @Override
    public void work(IntakeWanted wanted, String key) {
        try {
            transactions.runInNew(
                    () -> intakes.hold(wanted.intake(), IntakeState.READING).ifPresent(this::read));
        } catch (RuleBroken broken) {
            transactions.runInNew(() -> refuse(wanted.intake(), broken));
        }
        progress.end(wanted.intake());
    }

    private void refuse(UUID id, RuleBroken broken) {
        if (intakes.hold(id, IntakeState.READING).isPresent()) {
            intakes.end(id, IntakeState.REFUSED, broken.key());
        }
    }

    private void read(Intake intake) {
        staged.forget(intake.id());
        LineBatches batches = new LineBatches(intake, staged, progress);
        try {
            progress.begin(intake.id(), count(intake));
            each(intake, batches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batches.flush();
        staged.markRepeated(intake.id());
        Counts counts = compareLines.compare(intake);
        intakes.ready(intake.id(), counts, null);
    }

    private int count(Intake intake) throws IOException {
        int[] lines = {0};
        each(intake, line -> {
            lines[0]++;
            if (lines[0] > MOST_LINES + 1) {
                throw new RuleBroken("people.intake.lines");
            }
        });
        return lines[0] - 1;
    }

    private void each(Intake intake, Consumer<TableLine> lines) throws IOException {
        try (InputStream content = tables.open(intake.id(), intake.file().digest())) {
            Table.read(content, Writing.stored(intake.file().writing()), lines);
        }
    }
}
