package org.muster.core.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.muster.core.kernel.JsonParts;
import org.muster.core.web.api.Texts;

/** An error as programs read it: problem details for HTTP APIs (RFC 9457). */
@RequestScoped
public class Problem {

    @Inject
    ErrorBacking error;

    @Inject
    Texts texts;

    String json() {
        return JsonParts.JSON
                .createObjectBuilder()
                .add("type", "about:blank")
                .add("title", texts.in(Locale.UK, error.getKey() + ".title"))
                .add("status", error.getStatus())
                .add("detail", texts.in(Locale.UK, error.getKey() + ".text"))
                .add("instance", "urn:muster:error:" + error.getReference())
                .build()
                .toString();
    }
}
