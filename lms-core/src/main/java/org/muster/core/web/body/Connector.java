package org.muster.core.web.body;

import jakarta.servlet.http.HttpServletRequest;

/** What stands between the network and us, reached by its public methods; the server's interfaces do not lead there. */
final class Connector {

    private static final System.Logger LOG = System.getLogger(Connector.class.getName());

    private Connector() {}

    /**
     * Tells it that no other protocol begins. Without that it sends an answer with neither type nor length, and whoever reads
     * cannot tell its end from a broken connection. A connector of another kind is left as it is.
     */
    static void decline(HttpServletRequest request) {
        try {
            Object packet = ask(ask(ask(request, "getUnwrappedCoyoteRequest"), "getCoyoteRequest"), "getRequest");
            packet.getClass()
                    .getMethod("setIgnoreContentModifiers", boolean.class)
                    .invoke(packet, false);
        } catch (ReflectiveOperationException e) {
            LOG.log(System.Logger.Level.DEBUG, "the connector cannot be told", e);
        }
    }

    private static Object ask(Object from, String method) throws ReflectiveOperationException {
        return from.getClass().getMethod(method).invoke(from);
    }
}
