package org.muster.launcher.settings;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.muster.launcher.host.CannotStart;

/** Everything that can be known to be wrong from options and environment alone, before a file is touched. */
public record Checks(Options options, Environment environment) {

    public ApplicationSettings passed() {
        new EnvironmentRules(environment).check();
        PublicUrl url = environment.get("LMS_PUBLIC_URL").map(PublicUrl::parse).orElseGet(this::ownUrl);
        if (options.mode() == Mode.LIVE && url.isExposed() && !options.wishes().insecureHttp()) {
            throw new CannotStart("People would reach " + url
                    + " over plain http, which anybody on the way can read; set LMS_PUBLIC_URL to an https address,"
                    + " or add --insecure-http.");
        }
        return new ApplicationSettings(options, environment, url);
    }

    private PublicUrl ownUrl() {
        InetAddress bound = address().getAddress();
        String host = bound.isLoopbackAddress() ? "localhost" : options.bind();
        if (bound.isAnyLocalAddress()) {
            host = options.mode() == Mode.LIVE ? options.bind() : "localhost";
        }
        return PublicUrl.parse("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + options.port());
    }

    public InetSocketAddress address() {
        try {
            return new InetSocketAddress(InetAddress.getByName(options.bind()), options.port());
        } catch (UnknownHostException e) {
            throw new CannotStart(options.bind() + " is no address of this machine; give one that is with --bind.", e);
        }
    }
}
