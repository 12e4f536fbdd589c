package org.muster.launcher.database;

import java.util.List;

/** What the server runs before it accepts anybody: the schema, and the one account with this start's password. */
record DatabaseScript(String user, String password) {

    static final String SCHEMA = "muster";
    static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    /** One statement a line, as the server reads it. The password is URL-safe: nothing in it needs quoting. */
    String text() {
        return String.join("\n", statements()) + "\n";
    }

    private List<String> statements() {
        String account = "'" + user + "'@'127.0.0.1'";
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE " + COLLATION + ";",
                "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + account + ";");
    }
}
