package org.muster.core.web.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

/** The operator's secret. Without one nobody is the operator. */
@ApplicationScoped
class OperatorToken implements Settings {

    private static final int SHORTEST = 32;
    private static final String SCHEME = "Bearer ";

    @Inject
    @ConfigProperty(name = "lms.operator.token")
    Optional<String> token;

    @Override
    public void check() {
        if (token.filter(secret -> secret.length() < SHORTEST).isPresent()) {
            throw new BadSetting("LMS_OPERATOR_TOKEN", "give it at least " + SHORTEST + " characters");
        }
    }

    boolean isShownBy(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.startsWith(SCHEME)
                && token.filter(secret -> same(secret, header.substring(SCHEME.length())))
                        .isPresent();
    }

    private static boolean same(String secret, String shown) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
