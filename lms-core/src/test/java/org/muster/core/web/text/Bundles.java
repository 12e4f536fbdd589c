package org.muster.core.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message bundles of the class path. */
final class Bundles {

    private Bundles() {}

    static Stream<String> names() throws IOException {
        return Collections.list(Bundles.class.getClassLoader().getResources("messages")).stream()
                .filter(folder -> folder.getProtocol().equals("file"))
                .flatMap(Bundles::files)
                .filter(name -> name.endsWith(".properties") && !name.endsWith("_cy.properties"))
                .map(name -> name.substring(0, name.length() - ".properties".length()));
    }

    static Map<String, String> read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Bundles.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static Stream<String> files(URL folder) {
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
