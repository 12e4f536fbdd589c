package org.muster.core.people.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** One address or a block of them, such as {@code 10.0.0.0/8}. Never asks a name server. */
record AddressRange(byte[] prefix, int bits) {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static AddressRange parse(String text) {
        String[] parts = text.split("/", 2);
        byte[] prefix =
                bytes(parts[0]).orElseThrow(() -> new IllegalArgumentException(text + " is no numeric address"));
        int bits = parts.length == 1 ? prefix.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > prefix.length * 8) {
            throw new IllegalArgumentException(text + " has no such block size");
        }
        return new AddressRange(prefix, bits);
    }

    boolean contains(String address) {
        return bytes(address).map(this::contains).orElse(false);
    }

    private boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of a numeric address; empty for anything else. */
    static Optional<byte[]> bytes(String text) {
        try {
            return LITERAL.matcher(text).matches()
                    ? Optional.of(InetAddress.getByName(text).getAddress())
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
