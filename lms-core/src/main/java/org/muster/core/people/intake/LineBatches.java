package org.muster.core.people.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes lines down some hundred at a time, so that a long file needs no more memory than a short one. */
final class LineBatches implements Consumer<TableLine> {

    private static final int SIZE = 500;

    private final Intake intake;
    private final StagedLines staged;
    private final IntakeProgress progress;
    private final List<IntakeLine> waiting = new ArrayList<>();
    private boolean pastTheHeading;
    private int done;

    LineBatches(Intake intake, StagedLines staged, IntakeProgress progress) {
        this.intake = intake;
        this.staged = staged;
        this.progress = progress;
    }

    @Override
    public void accept(TableLine line) {
        if (pastTheHeading) {
            waiting.add(ReadLine.of(line, intake.file().columns()));
        }
        pastTheHeading = true;
        if (waiting.size() == SIZE) {
            flush();
        }
    }

    void flush() {
        staged.add(intake.id(), waiting);
        done += waiting.size();
        waiting.clear();
        progress.note(intake.id(), done);
    }
}
