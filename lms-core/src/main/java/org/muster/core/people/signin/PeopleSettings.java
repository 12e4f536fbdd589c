package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** How people sign in here. */
@ApplicationScoped
public class PeopleSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "lms.trusted.proxies")
    Optional<String> trustedProxies;

    @Inject
    @ConfigProperty(name = "lms.people.idle-minutes", defaultValue = "30")
    String idleMinutes;

    @Inject
    @ConfigProperty(name = "lms.demo.password")
    Optional<String> demoPassword;

    @Override
    public void check() {
        checkPublicUrl();
        trustedProxies();
        idle();
        if (demoPassword.filter(password -> password.length() < 12).isPresent()) {
            throw new BadSetting("LMS_DEMO_PASSWORD", "give it at least 12 characters");
        }
    }

    /** Whether the product is reached by https, which decides the cookie's name and its Secure attribute. */
    public boolean isHttps() {
        return publicUrl.startsWith("https:");
    }

    /** The address people see for a path that begins with a slash. */
    public String publicAddress(String path) {
        return publicUrl.replaceAll("/+$", "") + path;
    }

    public Optional<String> demoPassword() {
        return demoPassword;
    }

    Duration idle() {
        try {
            int minutes = Integer.parseInt(idleMinutes);
            if (minutes >= 1 && minutes <= 24 * 60) {
                return Duration.ofMinutes(minutes);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadSetting("LMS_PEOPLE_IDLE_MINUTES", "it is a number of minutes from 1 to 1440");
    }

    List<AddressRange> trustedProxies() {
        try {
            return Arrays.stream(trustedProxies.orElse("").split("[,\\s]+"))
                    .filter(part -> !part.isEmpty())
                    .map(AddressRange::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new BadSetting(
                    "LMS_TRUSTED_PROXIES", "list numeric addresses or blocks such as 10.0.0.0/8; " + e.getMessage());
        }
    }

    private void checkPublicUrl() {
        try {
            URI url = URI.create(publicUrl);
            if (List.of("http", "https").contains(String.valueOf(url.getScheme())) && url.getHost() != null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new BadSetting("LMS_PUBLIC_URL", "give it the form https://learning.example.org");
    }
}
