package org.muster.core.kernel;

import jakarta.json.spi.JsonProvider;

/** The one provider of JSON parts: {@code jakarta.json.Json} looks for it anew at each call, which costs more than the call. */
public final class JsonParts {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonParts() {}
}
