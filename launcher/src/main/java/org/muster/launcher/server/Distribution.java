package org.muster.launcher.server;

import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.launcher.host.CannotStart;

/** What the build puts into {@code launcher/target/dist}: the server, the application and the database's programs. */
public record Distribution(Path directory) {

    public Path payara() {
        return present("payara-micro.jar");
    }

    public Path application() {
        return present("ROOT.war");
    }

    /** There is one for each system MariaDB's programs are published for; elsewhere the database is external. */
    public Path mariaDb() {
        Path jar = directory.resolve("mariadb.jar");
        if (!Files.isRegularFile(jar)) {
            throw new CannotStart("There is no embedded database for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + "; name an external MariaDB with LMS_DB_URL.");
        }
        return jar;
    }

    private Path present(String name) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new CannotStart(file + " is missing; build it with: mvn -pl launcher -am package.");
        }
        return file;
    }
}
