package org.muster.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.muster.Repository;

/** The product's classes and files: what stands in {@code src/main} of its modules. */
final class Product {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPaths(existing("target/classes").toArray(Path[]::new));

    private Product() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static Stream<SourceFile> javaFiles() {
        return files("src/main/java", ".java");
    }

    static Stream<SourceFile> xhtmlFiles() {
        return files("src/main/resources/META-INF", ".xhtml");
    }

    static Stream<SourceFile> migrations() {
        return files("src/main/resources/db/migration", ".sql");
    }

    static Stream<SourceFile> messages() {
        return files("src/main/resources/messages", ".properties");
    }

    private static Stream<SourceFile> files(String folder, String ending) {
        return existing(folder).stream().flatMap(place -> SourceFile.below(place, ending));
    }

    private static List<Path> existing(String folder) {
        try (Stream<Path> modules = Files.list(Repository.file(""))) {
            return modules.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
