package org.muster.core.people.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.people.api.PersonalColumn;

/**
 * What the product stores about people: every column of every table stands in the file
 * {@code META-INF/personal-data/<module>.csv} of the module that owns it, with the header
 * {@code table,column,personal,purpose,retention,export,erasure}. A test holds it against the schema.
 */
public final class PersonalDataRegistry {

    private static final String FOLDER = "META-INF/personal-data/";

    private PersonalDataRegistry() {}

    /** All columns of all modules on the class path, by module, in the order of their files. */
    public static List<PersonalColumn> columns() {
        return modules()
                .sorted()
                .distinct()
                .flatMap(module -> RegistryFile.read("/" + FOLDER + module + ".csv", module).stream())
                .toList();
    }

    private static Stream<String> modules() {
        try {
            ClassLoader loader = PersonalDataRegistry.class.getClassLoader();
            return Collections.list(loader.getResources(FOLDER)).stream()
                    .flatMap(PersonalDataRegistry::names)
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replaceAll(".*/|\\.csv$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(URL folder) {
        try {
            URLConnection connection = folder.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER))
                        .toList()
                        .stream();
            }
            try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                return files.map(file -> file.getFileName().toString()).toList().stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
