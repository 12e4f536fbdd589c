package org.muster.launcher.database;

import java.nio.file.Path;

/** Where the database keeps its things inside the data directory. */
record DatabaseHome(Path root) {

    Path data() {
        return root.resolve("database");
    }

    /** Names of half-made data directories begin so; the one that got finished is renamed. */
    String unfinishedPrefix() {
        return "database.new";
    }

    Path run() {
        return root.resolve("run");
    }

    Path initFile() {
        return run().resolve("database-init.sql");
    }

    Path logs() {
        return root.resolve("log");
    }

    Path log() {
        return logs().resolve("database.log");
    }

    /** The argument by which a process is recognised as the database of this directory. */
    String mark() {
        return "--datadir=" + data();
    }
}
