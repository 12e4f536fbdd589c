package org.muster.launcher.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jar that carries MariaDB's programs for one operating system below {@code …/mariadb-<version>/<system>/}. */
record MariaDbArchive(String prefix, String name, List<? extends ZipEntry> entries) {

    private static final Pattern SERVER = Pattern.compile("(.*/(mariadb-[0-9.]+)/[a-z0-9]+/)bin/mariadbd");

    static MariaDbArchive of(ZipFile zip) throws IOException {
        List<? extends ZipEntry> entries = zip.stream().toList();
        return entries.stream()
                .map(entry -> SERVER.matcher(entry.getName()))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new MariaDbArchive(found.group(1), found.group(2), entries))
                .orElseThrow(() -> new IOException("it holds no bin/mariadbd"));
    }

    /** Everything a server needs: no static libraries, which only a compiler would read. */
    List<? extends ZipEntry> needed() {
        return entries.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> entry.getName().startsWith(prefix))
                .filter(entry -> !entry.getName().endsWith(".a"))
                .toList();
    }

    static boolean isProgram(ZipEntry entry) {
        return entry.getName().contains("/bin/") || entry.getName().contains("/scripts/");
    }

    Path placeIn(Path directory, ZipEntry entry) throws IOException {
        Path place =
                directory.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!place.startsWith(directory)) {
            throw new IOException("it holds an entry that leads outside: " + entry.getName());
        }
        return place;
    }
}
