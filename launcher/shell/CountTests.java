import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Sums the test reports below a directory that are not older than a file, in one line; fails when no test ran. */
class CountTests {

    private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newDefaultInstance();

    public static void main(String[] arguments) throws Exception {
        int run = 0;
        int failed = 0;
        int skipped = 0;
        for (Path report : reports(Path.of(arguments[0]), Files.getLastModifiedTime(Path.of(arguments[1])))) {
            Element suite = XML.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
            run += number(suite, "tests");
            failed += number(suite, "failures") + number(suite, "errors");
            skipped += number(suite, "skipped");
        }
        System.out.println((run - failed - skipped) + " passed, " + failed + " failed"
                + (skipped > 0 ? ", " + skipped + " skipped" : ""));
        System.exit(run > 0 && failed == 0 ? 0 : 1);
    }

    /** Every module keeps its reports in its own target directory. */
    private static List<Path> reports(Path root, FileTime begun) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.flatMap(module -> Stream.of("surefire-reports", "failsafe-reports")
                            .map(kind -> module.resolve("target").resolve(kind)))
                    .filter(Files::isDirectory)
                    .flatMap(CountTests::filesIn)
                    .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .filter(file -> file.toFile().lastModified() >= begun.toMillis())
                    .toList();
        }
    }

    private static Stream<Path> filesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int number(Element suite, String attribute) {
        String text = suite.getAttribute(attribute);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
