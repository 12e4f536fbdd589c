package org.muster.launcher.database;

import java.util.ArrayList;
import java.util.List;

/** How the server is called: safe against a crash of everything, small in memory, reachable from this machine only. */
record MariaDbCommand(MariaDbProgram program, DatabaseHome home, int port) {

    ProcessBuilder prepared() {
        return new ProcessBuilder(line())
                .redirectErrorStream(true)
                .redirectOutput(home.log().toFile());
    }

    private List<String> line() {
        List<String> line = new ArrayList<>(List.of(program.server().toString(), "--no-defaults"));
        line.addAll(whatItServes());
        line.addAll(whoMayReachIt());
        line.addAll(howItKeepsData());
        line.addAll(howItStaysSmall());
        if (System.getProperty("user.name").equals("root")) {
            line.add("--user=root");
        }
        return line;
    }

    private List<String> whatItServes() {
        return List.of(
                "--basedir=" + program.base(),
                home.mark(),
                "--init-file=" + home.initFile(),
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--collation-server=" + DatabaseScript.COLLATION);
    }

    /** The socket's name is relative to the data directory: an absolute one may be too long for the system. */
    private List<String> whoMayReachIt() {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--skip-symbolic-links",
                "--max-connections=100");
    }

    private List<String> howItKeepsData() {
        return List.of("--innodb-flush-log-at-trx-commit=1", "--innodb-doublewrite=1", "--max-allowed-packet=64M");
    }

    private List<String> howItStaysSmall() {
        return List.of("--innodb-buffer-pool-size=128M", "--performance-schema=OFF");
    }
}
