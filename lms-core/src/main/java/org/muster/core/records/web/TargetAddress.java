package org.muster.core.records.web;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** The open part of addresses below {@code /admin/forwarding}. */
final class TargetAddress {

    private TargetAddress() {}

    static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException e) {
            throw new NotFound("records.forward.gone");
        }
    }
}
