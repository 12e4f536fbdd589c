package org.muster.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.ChildProcess;
import org.muster.launcher.host.FileTree;
import org.muster.launcher.host.LastLines;

/**
 * Makes the data directory on the first start. It is made under another name and renamed when complete, so that one
 * with the final name is never half-made; every attempt has a name of its own, because the installer of a killed
 * launcher may still be writing to the last one.
 */
record DatabaseInstallation(MariaDbProgram program, DatabaseHome home) {

    void ensure(Consumer<String> steps) {
        if (Files.isDirectory(home.data())) {
            return;
        }
        steps.accept("Installing the database (once)");
        FileTree.deleteChildrenBeginningWith(home.unfinishedPrefix(), home.root());
        Path unfinished = home.root().resolve(home.unfinishedPrefix() + "-" + UUID.randomUUID());
        install(unfinished);
        try {
            Files.move(unfinished, home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart(
                    "The new database cannot be moved to " + home.data() + ": " + e.getMessage() + ".", e);
        }
    }

    private void install(Path unfinished) {
        ProcessBuilder installer = new ProcessBuilder(command(unfinished))
                .directory(program.base().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.log().toFile());
        if (ChildProcess.start(installer).await() != 0) {
            throw new CannotStart("The database could not be installed in " + home.root() + ": "
                    + String.join(" ", LastLines.of(home.log())));
        }
    }

    /** Paths are relative to the program's directory: the installer is a shell script that cannot bear spaces in them. */
    private List<String> command(Path unfinished) {
        String user = System.getProperty("user.name");
        return List.of(
                program.installer().toString(),
                "--no-defaults",
                "--basedir=.",
                "--datadir=" + program.base().relativize(unfinished),
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + user,
                "--user=" + user,
                "--skip-name-resolve",
                "--skip-test-db");
    }
}
