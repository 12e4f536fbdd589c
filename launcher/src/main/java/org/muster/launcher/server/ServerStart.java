package org.muster.launcher.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.ChildProcess;
import org.muster.launcher.host.Pause;
import org.muster.launcher.progress.ProgressFile;
import org.muster.launcher.progress.ProgressLine;

/** The time between the start of the process and the first page. It may be long: there is no limit while it lives. */
final class ServerStart {

    private final ChildProcess process;
    private final ProgressFile progress;
    private final ServerLog log;
    private final ReadinessPage page;
    private final List<String> said = new ArrayList<>();
    private boolean ready;

    ServerStart(ChildProcess process, ProgressFile progress, ServerLog log, ReadinessPage page) {
        this.process = process;
        this.progress = progress;
        this.log = log;
        this.page = page;
    }

    List<String> await(Consumer<String> steps) {
        while (!ready || !page.saysReady()) {
            boolean alive = process.isAlive();
            progress.news().forEach(line -> take(line, steps));
            refuseToWaitFor(alive);
            Pause.briefly();
        }
        return List.copyOf(said);
    }

    private void take(ProgressLine line, Consumer<String> steps) {
        if (line instanceof ProgressLine.Step step) {
            steps.accept(step.sentence());
        } else if (line instanceof ProgressLine.Say say) {
            said.add(say.line());
        } else if (line instanceof ProgressLine.Failed failed) {
            throw new CannotStart(failed.sentence());
        } else {
            ready = true;
        }
    }

    private void refuseToWaitFor(boolean alive) {
        if (!alive) {
            throw new CannotStart("The server ended while starting; " + whatItsLogTells());
        }
        if (!ready && log.tellsOfAFailedDeployment()) {
            progress.news().forEach(line -> take(line, step -> {}));
            throw new CannotStart("The application could not be started; " + whatItsLogTells());
        }
    }

    private String whatItsLogTells() {
        return "its log " + log.file() + " ends with:\n  " + String.join("\n  ", log.lastLines());
    }
}
