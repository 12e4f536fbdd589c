package org.muster.core.web.look;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.core.kernel.Sha256;

/**
 * The files below {@code look/} of all modules and the script modules of the libraries, read once. Their common address carries
 * a digest of all of them, so that it can be cached for ever and style sheets may name fonts by relative paths.
 */
@Named("look")
@ApplicationScoped
public class StaticFiles {

    private static final String FOLDER = "/look/";

    @Inject
    ServletContext servlets;

    private final Map<String, StaticFile> files = new TreeMap<>();
    private final Map<String, String> imports = new TreeMap<>();
    private String digest = "";

    @PostConstruct
    void read() {
        gather(FOLDER);
        for (ScriptModule module : ScriptModule.all(servlets)) {
            files.put(module.file(), new StaticFile(module.file(), bytes(module.path())));
            imports.put(module.name(), module.file());
        }
        MessageDigest sha = Sha256.begun();
        files.forEach((name, file) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(file.plain());
        });
        digest = HexFormat.of().formatHex(sha.digest(), 0, 8);
    }

    /** The address of a file, such as {@code css/muster.css}. */
    public String at(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("no static file is called " + name);
        }
        return "/static/" + digest + "/" + name;
    }

    /** Where script modules find each other by name, for {@code <script type="importmap">}. */
    public String getImportMap() {
        return imports.entrySet().stream()
                .map(module -> "\"" + module.getKey() + "\":\"" + at(module.getValue()) + "\"")
                .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }

    Optional<StaticFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void gather(String folder) {
        Set<String> paths = servlets.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                gather(path);
            } else {
                files.put(path.substring(FOLDER.length()), new StaticFile(path, bytes(path)));
            }
        }
    }

    private byte[] bytes(String path) {
        try (InputStream file = servlets.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
