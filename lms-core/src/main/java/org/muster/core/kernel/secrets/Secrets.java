package org.muster.core.kernel.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/**
 * Seals secrets with {@code LMS_SECRETS_KEY} and opens them again. What is sealed begins with the id of its key and a
 * colon. The place, such as {@code people_second_step:<id>}, binds it to its row: moved to another it does not open.
 */
@ApplicationScoped
public class Secrets implements Settings {

    public static final String VARIABLE = "LMS_SECRETS_KEY";

    @Inject
    @ConfigProperty(name = "lms.secrets.key")
    Optional<String> key;

    @Override
    public void check() {
        key();
    }

    public byte[] seal(byte[] plain, String place) {
        byte[] prefix = prefix();
        byte[] sealed = key().seal(plain, place);
        byte[] whole = Arrays.copyOf(prefix, prefix.length + sealed.length);
        System.arraycopy(sealed, 0, whole, prefix.length, sealed.length);
        return whole;
    }

    public byte[] open(byte[] sealed, String place) {
        return key().open(Arrays.copyOfRange(sealed, prefix().length, sealed.length), place);
    }

    /** What everything begins with that the present key has sealed. */
    public byte[] prefix() {
        return (key().id() + ":").getBytes(StandardCharsets.US_ASCII);
    }

    private SecretsKey key() {
        try {
            return SecretsKey.parse(
                    key.orElseThrow(() -> new BadSetting(VARIABLE, "give 32 random bytes in base64, 43 characters")));
        } catch (IllegalArgumentException e) {
            throw new BadSetting(VARIABLE, "it is not 32 bytes in base64, 43 characters");
        }
    }
}
