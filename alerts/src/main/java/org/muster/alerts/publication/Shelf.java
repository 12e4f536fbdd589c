package org.muster.alerts.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.muster.alerts.settings.AlertsSettings;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.start.Background;

/**
 * The public pages as files, with a copy in memory: every node looks each second whether another edition was put there. It
 * knows neither database nor session, so it serves whatever happens to them.
 */
@ApplicationScoped
public class Shelf implements Background {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofHours(1);

    @Inject
    AlertsSettings settings;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("alerts-shelf", PATIENCE, this::looked);

    private volatile Edition shown = Edition.NOTHING;
    private volatile boolean whole;
    private Optional<String> seen = Optional.empty();

    @Override
    public void start() {
        look();
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    /** What is sent for an address with its query, from memory. */
    public Optional<PublicFile> find(String address, Locale locale) {
        return shown.files().find(address, locale);
    }

    Edition shown() {
        return shown;
    }

    /** Whether all that is shown lies in the folder. */
    boolean isWhole() {
        return whole;
    }

    /** Shows the edition, and keeps it: what cannot be written is shown nevertheless. */
    synchronized void put(Edition edition, Instant now) {
        shown = edition;
        whole = false;
        try {
            EditionFolder folder = folder();
            folder.keep(edition);
            folder.sweep(edition, now.minus(GRACE));
            seen = folder.stamp();
            whole = true;
        } catch (IOException e) {
            throw new UncheckedIOException("the public pages cannot be written", e);
        }
    }

    /** Shows what lies in the folder if it is another edition. */
    synchronized void look() {
        try {
            EditionFolder folder = folder();
            Optional<String> stamp = folder.stamp();
            if (!stamp.equals(seen)) {
                whole = false;
                folder.read(shown).ifPresent(this::take);
                seen = stamp;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the public pages cannot be read", e);
        }
    }

    /** Never anything left to do at once. */
    private boolean looked() {
        look();
        return false;
    }

    private void take(EditionFolder.Found found) {
        shown = found.edition();
        whole = found.whole();
    }

    private EditionFolder folder() {
        return new EditionFolder(settings.publicFolder());
    }
}
