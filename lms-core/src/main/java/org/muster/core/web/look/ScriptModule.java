package org.muster.core.web.look;

import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A library's script module out of its WebJar: {@code import … from "prosemirror-view"}. */
record ScriptModule(String name, String path) {

    private static final String FOLDER = "/webjars/";
    private static final List<String> PLACES = List.of("dist/index.js", "index.js");

    static List<ScriptModule> all(ServletContext servlets) {
        return paths(servlets, FOLDER)
                .flatMap(library -> in(servlets, library).stream())
                .toList();
    }

    private static Optional<ScriptModule> in(ServletContext servlets, String library) {
        String name = library.substring(FOLDER.length(), library.length() - 1);
        return paths(servlets, library)
                .flatMap(version -> PLACES.stream().map(version::concat))
                .filter(path -> isThere(servlets, path))
                .findFirst()
                .map(path -> new ScriptModule(name, path));
    }

    /** Asked for by itself: a jar need not name its folders, and those that it leaves out list nothing. */
    private static boolean isThere(ServletContext servlets, String path) {
        try {
            return servlets.getResource(path) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> paths(ServletContext servlets, String folder) {
        Set<String> paths = servlets.getResourcePaths(folder);
        return paths == null ? Stream.empty() : paths.stream();
    }

    /** Its place among the static files. */
    String file() {
        return "js/" + name + ".js";
    }
}
