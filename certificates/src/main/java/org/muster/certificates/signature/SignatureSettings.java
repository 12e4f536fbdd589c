package org.muster.certificates.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.Settings;

@ApplicationScoped
class SignatureSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.certificates.keystore")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "lms.certificates.keystore-password")
    Optional<String> password;

    @Inject
    Clock clock;

    @Override
    public void check() {
        given();
    }

    /** The key that the operator brings; without one the installation makes its own. */
    Optional<SigningKey> given() {
        return file.filter(path -> !path.isBlank())
                .map(path -> GivenKey.read(Path.of(path), password.orElse(""), clock.instant()));
    }
}
