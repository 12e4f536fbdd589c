package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where a request comes from: the last address of {@code X-Forwarded-For} that is no proxy of ours, believed only as far
 * as trusted proxies wrote it.
 */
@ApplicationScoped
public class ClientAddress {

    @Inject
    PeopleSettings settings;

    public String of(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return of(request.getRemoteAddr(), forwarded, settings.trustedProxies());
    }

    static String of(String remote, List<String> forwarded, List<AddressRange> trusted) {
        List<String> hops = forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        String nearest = remote;
        for (int hop = hops.size() - 1; hop >= 0 && isTrusted(nearest, trusted); hop--) {
            if (AddressRange.bytes(hops.get(hop)).isEmpty()) {
                return nearest;
            }
            nearest = hops.get(hop);
        }
        return nearest;
    }

    private static boolean isTrusted(String address, List<AddressRange> trusted) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }
}
