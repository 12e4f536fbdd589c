package org.muster.alerts.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** Who sends alerts, and under which address they are read. */
@ApplicationScoped
public class AlertsSettings implements Settings {

    private static final String FOLDER = "LMS_ALERTS_PUBLIC_DIR";

    @Inject
    @ConfigProperty(name = "lms.alerts.sender-name", defaultValue = "Muster alerts desk")
    String senderName;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "lms.files.dir", defaultValue = "files")
    String files;

    @Inject
    @ConfigProperty(name = "lms.alerts.public.dir")
    Optional<String> pages;

    @Override
    public void check() {
        if (senderName.isBlank() || senderName.length() > 200) {
            throw new BadSetting("LMS_ALERTS_SENDER_NAME", "it has 1 to 200 letters");
        }
        try {
            if (!Files.isWritable(Files.createDirectories(publicFolder()))) {
                throw new BadSetting(FOLDER, "the server may not write to it");
            }
        } catch (IOException | InvalidPathException e) {
            throw new BadSetting(FOLDER, "it is not a folder and cannot be made one");
        }
    }

    /** Where the public pages lie as files. */
    public Path publicFolder() {
        return pages.map(Path::of).orElseGet(() -> Path.of(files, "public"));
    }

    /** The name people know the desk by. */
    public String senderName() {
        return senderName;
    }

    /** Who sends, as programs tell senders apart (CAP 1.2, sender). */
    public String sender() {
        return "alerts@" + URI.create(publicUrl).getHost();
    }

    /** The address people see for a path that begins with a slash. */
    public String publicAddress(String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }
}
